package org.govmonitor.app.ledger;

import java.util.List;
import java.util.Optional;
import org.govmonitor.app.ledger.seen.EvidenceRow;
import org.govmonitor.app.ledger.seen.EvidenceRows;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was seen of the subjects of findings: to be shown after the page has changed. */
@Service
@Transactional(readOnly = true)
public class EvidenceOf {
    private final FindingRows findings;
    private final EvidenceRows evidence;

    EvidenceOf(FindingRows findings, EvidenceRows evidence) {
        this.findings = findings;
        this.evidence = evidence;
    }

    /** Empty where there is no such finding, or none within the sight. */
    public Optional<FindingEvidence> finding(Sight sight, long findingId) {
        return findings.findById(findingId)
                .filter(finding -> sight.covers(finding.subject().targetId()))
                .map(finding -> of(evidence.firstAndLast(findingId)));
    }

    private static FindingEvidence of(List<EvidenceRow> rows) {
        EvidenceRow first = rows.isEmpty() ? null : rows.get(0);
        EvidenceRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        return new FindingEvidence(first != null && first.seq() == 1 ? shown(first) : null, shown(last));
    }

    private static FindingEvidence.@Nullable Shown shown(@Nullable EvidenceRow row) {
        return row == null ? null : new FindingEvidence.Shown(row.seq(), row.outcome(), row.observedAt(), row.seen());
    }
}
