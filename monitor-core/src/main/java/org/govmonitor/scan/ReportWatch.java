package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.Visit;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.annual.AnnualReportVerdict;
import org.govmonitor.check.annual.ReportDuty;
import org.govmonitor.check.annual.ReportList;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, while a site is walked, what its columns of annual reports list, and settles at the end what is owed. Until then
 * the verdicts on these columns wait: one that lacks its report is not accused of its age as well.
 */
final class ReportWatch {
    private final Site site;
    private final Indicators indicators;
    private final ScanPlan plan;
    private final Map<SiteColumn, ReportPages> columns = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A verdict on a column, and the list that it was given on. */
    private record Waiting(ColumnVerdict verdict, ListingSeen listing) {}

    ReportWatch(Site site, Indicators indicators, ScanPlan plan) {
        this.site = site;
        this.indicators = indicators;
        this.plan = plan;
        for (SiteColumn column : site.columns()) {
            if (indicators.kindOf(column) == ColumnKind.ANNUAL_REPORT) {
                columns.put(column, new ReportPages(column));
            }
        }
    }

    /** Takes up one page of a column's list; of other columns nothing. */
    void read(SiteColumn column, Page page, Listing listing) {
        ReportPages pages = columns.get(column);
        if (pages != null) {
            pages.add(page, listing);
        }
    }

    /** Whether all of a column's list is wanted. */
    boolean asksFor(SiteColumn column) {
        return columns.containsKey(column);
    }

    /** Whether the verdict waits here for the end. */
    boolean holds(ColumnVerdict verdict, ListingSeen listing) {
        return columns.containsKey(verdict.observation().column()) && waiting.add(new Waiting(verdict, listing));
    }

    /**
     * Gives the verdicts that waited, and those on the reports.
     *
     * @param whole whether all columns of the site were asked; otherwise a report that was not found may stand elsewhere
     */
    List<AnnualReportObservation> settle(Account account, boolean whole) {
        ReportDuty duty = new ReportDuty(
                site, indicators.annualReports(), plan.today(), plan.clock().instant());
        List<ReportList> lists =
                columns.values().stream().map(pages -> pages.list(duty)).toList();
        List<AnnualReportObservation> seen = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (AnnualReport report : AnnualReport.values()) {
            AnnualReportVerdict verdict = AnnualReportVerdict.on(report, duty, lists);
            seen.add(verdict.observation());
            verdict.visit().ifPresent(visits::add);
        }
        for (Waiting held : waiting) {
            ColumnVerdict verdict = held.verdict();
            account.add(
                    isAccused(verdict, visits) ? verdict.without(ProblemKind.COLUMN_STALE) : verdict, held.listing());
        }
        visits.stream()
                .filter(visit -> whole || visit.outcome() == Visit.Outcome.IN_ORDER)
                .forEach(visit -> account.add(visit, listing(visit)));
        return seen;
    }

    private @Nullable ListingSeen listing(Visit visit) {
        return waiting.stream()
                .filter(held -> held.verdict().visits().stream()
                        .anyMatch(own ->
                                own.subject().place().equals(visit.subject().place())))
                .map(Waiting::listing)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAccused(ColumnVerdict verdict, List<Visit> visits) {
        return visits.stream()
                .anyMatch(visit -> visit.outcome() == Visit.Outcome.FOUND
                        && verdict.visits().stream()
                                .anyMatch(own -> own.subject()
                                        .place()
                                        .equals(visit.subject().place())));
    }
}
