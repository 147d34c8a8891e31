package org.govmonitor.check.annual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * ANNUAL_REPORT_MISSING: the report of the year before is not there although its day has passed (政府信息公开条例, art. 49
 * and 50; 国办函〔2018〕12号). Published late is published: the day is kept for those who count.
 *
 * @param visit what the ledger is told; empty where nothing is due or nothing is watched
 */
public record AnnualReportVerdict(AnnualReportObservation observation, Optional<Visit> visit) {
    private static final ProblemKind KIND = ProblemKind.ANNUAL_REPORT_MISSING;

    /** @param lists the registered columns of annual reports, in the registry's order */
    public static AnnualReportVerdict on(AnnualReport report, ReportDuty duty, List<ReportList> lists) {
        List<ReportList> carrying =
                lists.stream().filter(list -> carries(list, report, duty)).toList();
        LocalDate due = duty.rules().due(report, duty.year(), duty.site().unit());
        if (carrying.isEmpty()) {
            return verdict(report, duty, State.NOT_WATCHED, due, null, null);
        }
        Subject subject = new Subject.OfReport(
                carrying.get(0).address(), carrying.get(0).column().name(), report, duty.year());
        Optional<ReportItem> found = carrying.stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> ReportTitle.claim(item, report, duty) == ReportTitle.Claim.IS_IT)
                .min(Comparator.comparing(ReportItem::publishedOn, Comparator.nullsLast(Comparator.naturalOrder())));
        if (found.isPresent()) {
            ReportItem item = found.get();
            HttpUrl url = item.url() == null ? subject.url() : item.url();
            Visit visit = Visit.inOrder(KIND, subject, duty.observedAt());
            return verdict(report, duty, State.PUBLISHED, due, item.publishedOn(), url, visit);
        }
        if (!duty.today().isAfter(due)) {
            return verdict(report, duty, State.NOT_DUE, due, null, subject.url());
        }
        boolean open = carrying.stream().anyMatch(list -> !list.whole() || leavesOpen(list, report, duty));
        Visit visit = open
                ? Visit.unreadable(KIND, subject, "its columns do not tell whether it was published", duty.observedAt())
                : Visit.found(problem(subject, carrying.get(0), due, report, duty), duty.observedAt());
        return verdict(report, duty, open ? State.UNREADABLE : State.MISSING, due, null, subject.url(), visit);
    }

    /** Told by the column's name; where that names no report, by the titles in it. */
    private static boolean carries(ReportList list, AnnualReport report, ReportDuty duty) {
        Set<AnnualReport> told = duty.rules().toldBy(list.column().name());
        if (!told.isEmpty()) {
            return told.contains(report);
        }
        return list.items().stream()
                .anyMatch(item -> duty.rules().begin(report, item.title()).isPresent());
    }

    private static boolean leavesOpen(ReportList list, AnnualReport report, ReportDuty duty) {
        return list.items().stream()
                .anyMatch(item -> ReportTitle.claim(item, report, duty) == ReportTitle.Claim.MAY_BE_IT);
    }

    private static Problem problem(
            Subject subject, ReportList list, LocalDate due, AnnualReport report, ReportDuty duty) {
        return new Problem(
                KIND,
                subject,
                list.column().name(),
                null,
                null,
                due,
                List.of(),
                report + " report of " + duty.year() + ", due " + due);
    }

    private static AnnualReportVerdict verdict(
            AnnualReport report,
            ReportDuty duty,
            State state,
            LocalDate due,
            @Nullable LocalDate publishedOn,
            @Nullable HttpUrl url) {
        return new AnnualReportVerdict(
                new AnnualReportObservation(report, duty.year(), state, due, publishedOn, url), Optional.empty());
    }

    private static AnnualReportVerdict verdict(
            AnnualReport report,
            ReportDuty duty,
            State state,
            LocalDate due,
            @Nullable LocalDate publishedOn,
            @Nullable HttpUrl url,
            Visit visit) {
        return new AnnualReportVerdict(
                new AnnualReportObservation(report, duty.year(), state, due, publishedOn, url), Optional.of(visit));
    }
}
