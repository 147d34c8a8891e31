package org.govmonitor.app.runs.seen;

import org.springframework.data.repository.ListCrudRepository;

interface ColumnStandingRows extends ListCrudRepository<ColumnStandingRow, Long> {}
