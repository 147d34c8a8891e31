package org.govmonitor.app.runs.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of verifications. */
@Service
@Transactional
class VerificationJournal {
    private final VerificationRows rows;
    private final Clock clock;

    VerificationJournal(VerificationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param at as fine as the store keeps it
     * @return its id
     * @throws org.springframework.dao.DataIntegrityViolationException if one of this finding is under way
     */
    long open(FindingView finding, String actor, Instant at) {
        return rows.save(new VerificationRow(finding, actor, at)).id();
    }

    /** Begins it, or begins it anew; empty where it is done. */
    Optional<Verification> begin(long id) {
        Optional<VerificationRow> row =
                rows.findById(id).filter(kept -> !kept.toVerification().isDone());
        row.ifPresent(VerificationRow::begin);
        return row.map(VerificationRow::toVerification);
    }

    void end(long id, Answer answer, @Nullable FindingState after) {
        rows.findById(id).orElseThrow().end(answer, after, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Transactional(readOnly = true)
    Optional<Verification> byId(long id) {
        return rows.findById(id).map(VerificationRow::toVerification);
    }

    @Transactional(readOnly = true)
    Optional<Verification> latest(long findingId) {
        return rows.findFirstByFindingIdOrderByAskedAtDescIdDesc(findingId).map(VerificationRow::toVerification);
    }

    /** The one of a finding that is under way. */
    @Transactional(readOnly = true)
    Optional<Long> running(long findingId) {
        return rows.findByRunningOf(findingId).map(VerificationRow::id);
    }

    /** All that are not done, in the order of asking. */
    @Transactional(readOnly = true)
    List<Long> unfinished() {
        return rows.findByRunningOfNotNullOrderById().stream()
                .map(VerificationRow::id)
                .toList();
    }

    @Transactional(readOnly = true)
    long askedSince(String actor, Instant since) {
        return rows.countByAskedByAndAskedAtAfter(actor, since);
    }
}
