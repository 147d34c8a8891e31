package org.govmonitor.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.indicator.AnnualReport;

/**
 * What is known of the annual reports on one year, by who has to publish them.
 *
 * @param year that is reported on
 */
public record ReportsSeen(int year, List<Line> lines) {
    public ReportsSeen {
        lines = List.copyOf(lines);
    }

    /** Who has to publish a report. */
    public enum Body {
        SITE,
        DEPARTMENT,
        GOVERNMENT
    }

    /**
     * One report of one sort of body; the counts are of bodies, and together all that are watched for it.
     *
     * @param due the last day for it
     * @param inTime published, by its date up to the last day
     * @param undated published, without a day that could be read
     * @param unread whose columns could not be read, or are not registered
     */
    public record Line(
            AnnualReport report, Body body, LocalDate due, int inTime, int late, int undated, int missing, int unread) {
        public int all() {
            return inTime + late + undated + missing + unread;
        }
    }
}
