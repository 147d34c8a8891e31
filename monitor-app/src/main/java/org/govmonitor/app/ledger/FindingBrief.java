package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a line of a list: all of {@link FindingView} but the evidence, which alone would make a page of lines heavy.
 *
 * @param version what a {@link SeenFinding} names
 */
public record FindingBrief(
        long id,
        long version,
        long targetId,
        ProblemKind kind,
        Subject subject,
        FindingState state,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate relapsedOn,
        @Nullable Long batchId,
        @Nullable Long recursOf,
        String wording,
        Severity severity,
        Term term,
        Origin origin,
        Instant foundAt) {

    /** Whether it waits for a person. */
    public boolean undecided() {
        return state == FindingState.NEW || relapsedOn != null;
    }

    /** @see Term#overdueDays */
    public long overdueDays(Instant now) {
        return state == FindingState.OPEN ? term.overdueDays(now) : 0;
    }

    /** Whether it is OPEN and late. */
    public boolean overdue(Instant now) {
        return state == FindingState.OPEN && term.overdue(now);
    }

    /** Days from its discovery to its rectification, or to a day where it is not rectified. */
    public long age(LocalDate today) {
        return ChronoUnit.DAYS.between(foundOn, rectifiedOn == null ? today : rectifiedOn);
    }

    /** What of it a person saw. */
    public SeenFinding seen() {
        return new SeenFinding(id, version);
    }
}
