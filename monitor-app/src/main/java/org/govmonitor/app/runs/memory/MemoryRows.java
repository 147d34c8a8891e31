package org.govmonitor.app.runs.memory;

import org.springframework.data.repository.ListCrudRepository;

interface MemoryRows extends ListCrudRepository<MemoryRow, Long> {}
