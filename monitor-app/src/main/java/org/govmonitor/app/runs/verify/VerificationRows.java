package org.govmonitor.app.runs.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface VerificationRows extends ListCrudRepository<VerificationRow, Long> {
    Optional<VerificationRow> findByRunningOf(long findingId);

    Optional<VerificationRow> findFirstByFindingIdOrderByAskedAtDescIdDesc(long findingId);

    List<VerificationRow> findByRunningOfNotNullOrderById();

    long countByAskedByAndAskedAtAfter(String askedBy, Instant since);
}
