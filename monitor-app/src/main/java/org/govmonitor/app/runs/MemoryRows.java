package org.govmonitor.app.runs;

import org.springframework.data.repository.ListCrudRepository;

interface MemoryRows extends ListCrudRepository<MemoryRow, Long> {}
