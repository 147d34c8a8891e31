package org.govmonitor.app.accounts.report;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface CheckRows extends ListCrudRepository<CheckRow, Long> {
    Optional<CheckRow> findFirstByAccountIdOrderByLookedAtDescIdDesc(long accountId);
}
