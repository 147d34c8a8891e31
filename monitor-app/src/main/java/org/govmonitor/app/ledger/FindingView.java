package org.govmonitor.app.ledger;

import java.time.LocalDate;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands now.
 *
 * @param version what a {@link SeenFinding} names, so that nobody decides on what he did not see
 * @param rectifiedOn for a NEW finding the day it was seen in order again, which confirming would print
 * @param relapsedOn the day a mass change showed a RECTIFIED finding again, while a person has yet to decide; else null
 * @param batchId the batch it waits in or came with, or null
 * @param recursOf the closed finding that it recurs, or null
 * @param wording the official wording when it was judged
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
        Detail detail) {

    static FindingView of(Finding finding) {
        Life life = finding.life();
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.subject().targetId(),
                finding.subject().kind(),
                finding.subject().subject(),
                life.state(),
                life.foundOn(),
                life.rectifiedOn(),
                life.reportedOn(),
                life.relapsedOn(),
                life.batchId(),
                finding.recursOf(),
                finding.wording(),
                finding.severity(),
                finding.detail());
    }
}
