package org.govmonitor.app.publishing.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.bulletin.ReportsSeen;
import org.govmonitor.bulletin.ReportsSeen.Body;
import org.govmonitor.bulletin.ReportsSeen.Line;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.Indicators;
import org.springframework.stereotype.Component;

/** How the sites stand with the reports on a year, as scans saw them last. */
@Component
class ReportsOfYear {
    private final SiteJournal journal;
    private final Registrations registrations;
    private final Indicators indicators;

    ReportsOfYear(SiteJournal journal, Registrations registrations, Indicators indicators) {
        this.journal = journal;
        this.registrations = registrations;
        this.indicators = indicators;
    }

    private record Sort(AnnualReport report, Body body, LocalDate due) {}

    /** A sort of which no report was ever read tells nothing and is left out. */
    ReportsSeen of(int year) {
        Map<Long, String> units = registrations.named(Sight.EVERYTHING).stream()
                .filter(target -> target.sort() == NamedTarget.Sort.SITE)
                .collect(Collectors.toMap(NamedTarget::id, NamedTarget::unit));
        Map<Sort, List<AnnualReportObservation>> sorts = new LinkedHashMap<>();
        for (AnnualReport report : AnnualReport.values()) {
            for (Body body : Body.values()) {
                journal.reportsOn(year).stream()
                        .filter(seen -> seen.report().report() == report && units.containsKey(seen.siteId()))
                        .filter(seen -> body(seen, units) == body)
                        .map(SeenReport::report)
                        .forEach(seen -> sorts.computeIfAbsent(
                                        new Sort(report, body, seen.due()), none -> new ArrayList<>())
                                .add(seen));
            }
        }
        return new ReportsSeen(
                year,
                sorts.entrySet().stream()
                        .map(sort -> line(sort.getKey(), sort.getValue()))
                        .filter(line -> line.unread() < line.all())
                        .toList());
    }

    private Body body(SeenReport seen, Map<Long, String> units) {
        if (seen.report().report() == AnnualReport.WEBSITE) {
            return Body.SITE;
        }
        return indicators.annualReports().isGovernment(String.valueOf(units.get(seen.siteId())))
                ? Body.GOVERNMENT
                : Body.DEPARTMENT;
    }

    private static Line line(Sort sort, Collection<AnnualReportObservation> seen) {
        int inTime = 0;
        int late = 0;
        int undated = 0;
        int missing = 0;
        for (AnnualReportObservation one : seen) {
            LocalDate day = one.publishedOn();
            if (one.state() == State.MISSING) {
                missing++;
            } else if (one.state() != State.PUBLISHED) {
                continue;
            } else if (day == null) {
                undated++;
            } else if (day.isAfter(sort.due())) {
                late++;
            } else {
                inTime++;
            }
        }
        int unread = seen.size() - inTime - late - undated - missing;
        return new Line(sort.report(), sort.body(), sort.due(), inTime, late, undated, missing, unread);
    }
}
