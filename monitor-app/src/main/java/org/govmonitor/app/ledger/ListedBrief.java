package org.govmonitor.app.ledger;

import java.time.LocalDate;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a list prints of a finding, without the evidence behind it, which weighs.
 *
 * @param wording the official wording when it was judged
 * @param foundOn the day of discovery
 * @param rectifiedOn null while it is open, or rectified on the unit's word alone
 * @param state OPEN, RECTIFIED or CLOSED, as of the day of the list
 */
public record ListedBrief(
        long id,
        long targetId,
        ProblemKind kind,
        String wording,
        Severity severity,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        FindingState state) {
    /** What is printed of a finding. */
    public static ListedBrief of(ListedFinding finding) {
        return new ListedBrief(
                finding.id(),
                finding.targetId(),
                finding.kind(),
                finding.wording(),
                finding.severity(),
                finding.foundOn(),
                finding.rectifiedOn(),
                finding.state());
    }
}
