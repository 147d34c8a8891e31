package org.govmonitor.app.runs;

import org.springframework.data.repository.ListCrudRepository;

interface ScheduleRows extends ListCrudRepository<ScheduleRow, String> {}
