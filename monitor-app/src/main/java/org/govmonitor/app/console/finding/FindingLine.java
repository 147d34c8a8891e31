package org.govmonitor.app.console.finding;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Subject;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.export.ListText;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param url where a person can look; null of an account, which has no address
 * @param place what the finding is about where it has no name
 * @param evidence masked samples of the hits
 * @param persons how many persons a leak exposes, or null where it is none or was not counted
 * @param kinds the number of hits of each kind, in words
 * @param report the annual report that is missing, or null where something else is found
 */
record FindingLine(
        String id,
        long version,
        FindingState state,
        Severity severity,
        String site,
        String unit,
        String wording,
        @Nullable String column,
        @Nullable String url,
        String place,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable String explanation,
        List<String> evidence,
        int hits,
        @Nullable Integer persons,
        String kinds,
        Subject.@Nullable OfReport report,
        LocalDate foundOn,
        @Nullable LocalDate rectifiedOn,
        boolean undecided) {
    static FindingLine of(FindingView finding, RegisteredTarget target) {
        Detail detail = finding.detail();
        Leak leak = detail.leak();
        return new FindingLine(
                String.valueOf(finding.id()),
                finding.version(),
                finding.state(),
                finding.severity(),
                target.name(),
                target.unit(),
                finding.wording(),
                detail.column(),
                text(finding.subject().url()),
                finding.subject() instanceof Subject.OfAccount
                        ? target.name()
                        : finding.subject().place(),
                finding.kind() == ProblemKind.COLUMN_STALE ? detail.newest() : null,
                detail.limit(),
                detail.explanation(finding.kind()),
                Samples.of(detail.evidence()).stream().map(ListText::evidence).toList(),
                detail.hits(),
                leak == null ? null : leak.persons(),
                leak == null ? "" : ListText.kinds(leak.kinds()),
                finding.subject() instanceof Subject.OfReport report ? report : null,
                finding.foundOn(),
                finding.state() == FindingState.NEW ? null : finding.rectifiedOn(),
                finding.state() == FindingState.NEW || finding.relapsedOn() != null);
    }

    private static @Nullable String text(@Nullable HttpUrl url) {
        return url == null ? null : url.toString();
    }
}
