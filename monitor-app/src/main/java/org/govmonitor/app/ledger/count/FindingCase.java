package org.govmonitor.app.ledger.count;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;

/**
 * All that waits for a person in one site or account and is of one kind: judged together.
 *
 * @param gravest of its findings
 * @param oldest day of discovery among them
 * @param findings as they stand now, the earliest found first
 */
public record FindingCase(
        long targetId, ProblemKind kind, Severity gravest, LocalDate oldest, List<SeenFinding> findings) {
    public FindingCase {
        findings = List.copyOf(findings);
    }
}
