package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.indicator.AnnualReport;
import org.jspecify.annotations.Nullable;

/** An annual report as the page shows it. */
record ReportLine(
        AnnualReport report,
        int year,
        AnnualReportObservation.State state,
        LocalDate due,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {

    static ReportLine of(SeenReport seen) {
        AnnualReportObservation report = seen.report();
        return new ReportLine(
                report.report(),
                report.year(),
                report.state(),
                report.due(),
                report.publishedOn(),
                report.url() == null ? null : report.url().toString());
    }

    /** Published, but after its day. */
    public boolean late() {
        return publishedOn != null && publishedOn.isAfter(due);
    }
}
