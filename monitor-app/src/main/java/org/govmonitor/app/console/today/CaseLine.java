package org.govmonitor.app.console.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Subject;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.export.ListText;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a case, with what it takes to judge it.
 *
 * @param seen number and version, as a form sends them back
 * @param late days after the last day in order, or null where nothing says so
 * @param evidence masked samples of the hits
 * @param goneSince the day it was seen in order again, or null
 */
record CaseLine(
        long id,
        String seen,
        String place,
        @Nullable String url,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable Long late,
        @Nullable String explanation,
        List<String> evidence,
        int hits,
        String kinds,
        @Nullable Integer persons,
        LocalDate foundOn,
        @Nullable LocalDate goneSince) {
    static CaseLine of(FindingView finding, LocalDate today) {
        HttpUrl url = finding.subject().url();
        Leak leak = finding.detail().leak();
        LocalDate limit = finding.detail().limit();
        String column = finding.detail().column();
        return new CaseLine(
                finding.id(),
                finding.id() + ":" + finding.version(),
                finding.subject() instanceof Subject.OfDocument || column == null
                        ? finding.subject().place()
                        : column,
                url == null ? null : url.toString(),
                finding.detail().newest(),
                limit,
                limit == null ? null : ChronoUnit.DAYS.between(limit, today),
                finding.detail().explanation(finding.kind()),
                Samples.of(finding.detail().evidence()).stream()
                        .map(ListText::evidence)
                        .toList(),
                finding.detail().hits(),
                leak == null ? "" : ListText.kinds(leak.kinds()),
                leak == null ? null : leak.persons(),
                finding.foundOn(),
                finding.rectifiedOn());
    }
}
