package org.govmonitor.app.console;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.check.Subject;
import org.govmonitor.export.ListText;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.Site;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param report the annual report that is missing, or null where something else is found
 */
record FindingLine(
        String id,
        long version,
        FindingState state,
        String site,
        String unit,
        String wording,
        @Nullable String column,
        String url,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable String explanation,
        List<String> evidence,
        int hits,
        Subject.@Nullable OfReport report,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        boolean undecided) {
    /** Hits shown of one finding: enough to judge it. */
    private static final int MOST_HITS = 5;

    static FindingLine of(FindingView finding, Site site) {
        Detail detail = finding.detail();
        return new FindingLine(
                String.valueOf(finding.id()),
                finding.version(),
                finding.state(),
                site.name(),
                site.unit(),
                finding.wording(),
                detail.column(),
                finding.subject().url().toString(),
                finding.kind() == ProblemKind.COLUMN_STALE ? detail.newest() : null,
                detail.limit(),
                detail.explanation(finding.kind()),
                detail.evidence().stream()
                        .limit(MOST_HITS)
                        .map(ListText::evidence)
                        .toList(),
                detail.hits(),
                finding.subject() instanceof Subject.OfReport report ? report : null,
                finding.foundOn(),
                finding.state() == FindingState.NEW ? null : finding.rectifiedOn(),
                finding.state() == FindingState.NEW || finding.relapsedOn() != null);
    }
}
