package org.govmonitor.app.accounts.round;

import org.springframework.data.repository.ListCrudRepository;

interface StandingRows extends ListCrudRepository<StandingRow, Long> {}
