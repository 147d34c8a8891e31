package org.govmonitor.app.runs.seen;

import org.springframework.data.repository.ListCrudRepository;

interface LastSeenRows extends ListCrudRepository<LastSeenRow, Long> {}
