package org.govmonitor.app.console.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a line of the ledger.
 *
 * @param seen number and version, as a form sends them back
 * @param url where a person can look; null of an account, which has no address
 * @param place what the finding is about
 * @param rectifiedOn null while it is not confirmed
 * @param overdueDays 0 where it is not late
 * @param age in days, until its rectification or today
 */
record FindingLine(
        String id,
        String seen,
        FindingState state,
        Severity severity,
        ProblemKind kind,
        long targetId,
        String target,
        String unit,
        String wording,
        @Nullable String url,
        String place,
        LocalDate foundOn,
        @Nullable LocalDate dueOn,
        long overdueDays,
        @Nullable LocalDate rectifiedOn,
        long age,
        boolean undecided,
        boolean recurring) {
    private static final Words WORDS = Words.of(FindingLine.class);

    /** Of a place in a list, in characters: an address may be as long as its site likes. */
    private static final int LONGEST_GLANCE = 120;

    static FindingLine of(FindingBrief finding, NamedTarget target, Instant now, LocalDate today) {
        HttpUrl url = finding.subject().url();
        return new FindingLine(
                String.valueOf(finding.id()),
                finding.id() + ":" + finding.version(),
                finding.state(),
                finding.severity(),
                finding.kind(),
                target.id(),
                target.name(),
                target.unit(),
                finding.wording(),
                url == null ? null : url.toString(),
                place(finding.subject(), target),
                finding.foundOn(),
                finding.term().dueOn(),
                finding.overdueDays(now),
                finding.undecided() ? null : finding.rectifiedOn(),
                finding.age(today),
                finding.undecided(),
                finding.recursOf() != null);
    }

    static FindingLine of(FindingView finding, NamedTarget target, Instant now, LocalDate today) {
        return of(finding.brief(), target, now, today);
    }

    /** What it is about, in words where it has a name. */
    static String place(Subject subject, NamedTarget target) {
        if (subject instanceof Subject.OfColumn column) {
            return column.name();
        }
        if (subject instanceof Subject.OfReport report) {
            return WORDS.say("report." + report.report(), report.name(), String.valueOf(report.year()));
        }
        return subject instanceof Subject.OfAccount ? target.name() : subject.place();
    }

    /** The place as far as a list shows it; the page of the finding shows it whole. */
    public String glance() {
        return place.length() <= LONGEST_GLANCE ? place : place.substring(0, LONGEST_GLANCE) + "…";
    }

    static List<String> headings() {
        return List.of(WORDS.say("headings").split("，"));
    }

    /** The cells of a downloaded table, under {@link #headings()}. */
    List<String> cells(String stateInWords) {
        return List.of(
                id,
                stateInWords,
                severity.said(),
                target,
                unit,
                wording,
                place,
                url == null ? "" : url,
                foundOn.toString(),
                dueOn == null ? "" : dueOn.toString(),
                overdueDays == 0 ? "" : String.valueOf(overdueDays),
                rectifiedOn == null ? "" : rectifiedOn.toString(),
                String.valueOf(age));
    }
}
