package org.govmonitor.app.accounts.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ExemptionRows extends ListCrudRepository<ExemptionRow, Long> {
    Optional<ExemptionRow> findFirstByAccountIdOrderByIdDesc(long accountId);

    List<ExemptionRow> findAllByOrderById();
}
