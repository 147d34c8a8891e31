package org.govmonitor.app.runs.seen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.indicator.AnnualReport;
import org.jspecify.annotations.Nullable;

/** The report of a site on one year, as it was last seen. */
@Entity
@Table(name = "annual_report")
class AnnualReportRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long siteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AnnualReport report;

    @Column(nullable = false, updatable = false)
    private int reportYear;

    @Enumerated(EnumType.STRING)
    private AnnualReportObservation.State state;

    @Column(nullable = false)
    private LocalDate due;

    private @Nullable LocalDate publishedOn;

    private @Nullable String url;

    @Column(nullable = false)
    private Instant observedAt;

    protected AnnualReportRow() {}

    AnnualReportRow(long siteId, AnnualReportObservation seen, Instant at) {
        this.siteId = siteId;
        this.report = seen.report();
        this.reportYear = seen.year();
        take(seen, at);
    }

    /** A report that was published stays so until its list, read whole, no longer shows it. */
    void see(AnnualReportObservation seen, Instant at) {
        boolean tells = switch (seen.state()) {
            case PUBLISHED, MISSING -> true;
            case NOT_WATCHED, UNREADABLE, NOT_DUE -> state != AnnualReportObservation.State.PUBLISHED;
        };
        if (tells && !at.isBefore(observedAt)) {
            take(seen, at);
        }
    }

    private void take(AnnualReportObservation seen, Instant at) {
        this.state = seen.state();
        this.due = seen.due();
        this.publishedOn = seen.publishedOn();
        this.url = seen.url() == null ? null : seen.url().toString();
        this.observedAt = at;
    }

    AnnualReport report() {
        return report;
    }

    SeenReport toSeen() {
        HttpUrl address = url == null ? null : HttpUrl.get(url);
        return new SeenReport(
                siteId, new AnnualReportObservation(report, reportYear, state, due, publishedOn, address), observedAt);
    }
}
