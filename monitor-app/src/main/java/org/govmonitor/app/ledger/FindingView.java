package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands now.
 *
 * @param version what a {@link SeenFinding} names, so that nobody decides on what he did not see
 * @param rectifiedOn for a NEW or EXEMPT finding the day it was seen in order again, which confirming would print
 * @param reportedOn the day the unit says it was put right, or null
 * @param relapsedOn the day a mass change showed a RECTIFIED finding again, while a person has yet to decide; else null
 * @param batchId the batch it waits in or came with, or null
 * @param recursOf the closed finding that it recurs, or null
 * @param wording the official wording when it was judged, or a person's words
 * @param term when it is due, who answers, what excuses it
 * @param foundAt when it came into the ledger
 * @param lastVerdict how its subject was last seen, read whole or gone
 * @param lastSeenAt when that was
 */
public record FindingView(
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
        Detail detail,
        Term term,
        Origin origin,
        Instant foundAt,
        Visit.Outcome lastVerdict,
        Instant lastSeenAt) {

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

    /** The same as a line of a list. */
    public FindingBrief brief() {
        return new FindingBrief(
                id,
                version,
                targetId,
                kind,
                subject,
                state,
                foundOn,
                rectifiedOn,
                reportedOn,
                relapsedOn,
                batchId,
                recursOf,
                wording,
                severity,
                term,
                origin,
                foundAt);
    }

    static FindingView of(Finding finding) {
        Life life = finding.life();
        KnownSubject subject = finding.subject();
        return new FindingView(
                finding.id(),
                finding.lastSeq(),
                subject.targetId(),
                subject.kind(),
                subject.subject(),
                life.state(),
                life.foundOn(),
                life.rectifiedOn(),
                life.reportedOn(),
                life.relapsedOn(),
                life.batchId(),
                finding.recursOf(),
                finding.wording(),
                finding.severity(),
                finding.detail(),
                Term.of(finding.duty()),
                finding.origin(),
                finding.firstFoundAt(),
                subject.lastVerdict(),
                subject.lastSeenAt());
    }
}
