package org.govmonitor.check.annual;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.indicator.AnnualReports;
import org.govmonitor.registry.Site;

/**
 * Who owes a report, and as of when it is asked for.
 *
 * @param today the day that is judged as of
 */
public record ReportDuty(Site site, AnnualReports rules, LocalDate today, Instant observedAt) {

    /** The year that is reported on: the last that is over. */
    public int year() {
        return today.getYear() - 1;
    }

    /** The first day on which the report could be told from one of an earlier year by its date. */
    public LocalDate earliest() {
        return LocalDate.of(year(), 12, 1);
    }
}
