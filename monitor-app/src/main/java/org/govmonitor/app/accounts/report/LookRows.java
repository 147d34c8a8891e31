package org.govmonitor.app.accounts.report;

import org.springframework.data.repository.ListCrudRepository;

interface LookRows extends ListCrudRepository<LookRow, Long> {}
