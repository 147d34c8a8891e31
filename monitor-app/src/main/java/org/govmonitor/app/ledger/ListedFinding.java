package org.govmonitor.app.ledger;

import java.time.LocalDate;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a list of some day prints it.
 *
 * @param wording the official wording when it was judged
 * @param foundOn the day of discovery
 * @param rectifiedOn null while it is open, or rectified on the unit's word alone
 * @param state OPEN, RECTIFIED or CLOSED, as of the day of the list
 * @param detail what it stood on that day
 */
public record ListedFinding(
        long id,
        long targetId,
        ProblemKind kind,
        Subject subject,
        String wording,
        Severity severity,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        FindingState state,
        Detail detail) {}
