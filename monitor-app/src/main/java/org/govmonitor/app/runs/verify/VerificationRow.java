package org.govmonitor.app.runs.verify;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.seen.SeenForm;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.jspecify.annotations.Nullable;

/** A verification as it is kept. */
@Entity
@Table(name = "verification")
class VerificationRow {
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long findingId;

    private @Nullable Long runningOf;

    @Column(nullable = false)
    private long targetId;

    @Column(nullable = false)
    private String askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verification.State state = Verification.State.QUEUED;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Visit.@Nullable Outcome outcome;

    private @Nullable String reason;

    @Convert(converter = SeenForm.class)
    private @Nullable Seen seen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState stateBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable FindingState stateAfter;

    @SuppressWarnings("NullAway.Init")
    protected VerificationRow() {}

    /** @param at as fine as the store keeps it */
    VerificationRow(FindingView finding, String by, Instant at) {
        findingId = finding.id();
        runningOf = finding.id();
        targetId = finding.targetId();
        askedBy = by;
        askedAt = at;
        stateBefore = finding.state();
    }

    /** Begins, or begins anew after it was broken off. */
    void begin() {
        state = Verification.State.READING;
    }

    void end(Answer answer, @Nullable FindingState after, Instant at) {
        state = Verification.State.DONE;
        runningOf = null;
        outcome = answer.outcome();
        reason = answer.reason() == null ? null : cut(answer.reason(), LONGEST_REASON);
        seen = answer.seen();
        stateAfter = after == null ? stateBefore : after;
        endedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Verification toVerification() {
        return new Verification(
                id(),
                findingId,
                targetId,
                state,
                askedBy,
                askedAt,
                endedAt,
                null,
                outcome,
                reason,
                seen,
                stateBefore,
                stateAfter);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
