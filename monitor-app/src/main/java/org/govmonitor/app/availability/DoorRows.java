package org.govmonitor.app.availability;

import org.springframework.data.repository.ListCrudRepository;

interface DoorRows extends ListCrudRepository<DoorRow, Long> {}
