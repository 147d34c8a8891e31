package org.govmonitor.app.ledger;

import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.AnnualReport;
import org.jspecify.annotations.Nullable;

/** The sort of a subject, as it is stored and hashed. */
enum Scheme {
    SITE,
    COLUMN,
    /** The annual report of one year; its name is such as {@code WEBSITE 2023 年报}. */
    REPORT,
    DOCUMENT;

    static Scheme of(Subject subject) {
        if (subject instanceof Subject.OfSite) {
            return SITE;
        }
        if (subject instanceof Subject.OfReport) {
            return REPORT;
        }
        return subject instanceof Subject.OfColumn ? COLUMN : DOCUMENT;
    }

    static @Nullable String nameOf(Subject subject) {
        if (subject instanceof Subject.OfReport report) {
            return identityOf(report) + " " + report.name();
        }
        return subject instanceof Subject.OfColumn column ? column.name() : null;
    }

    /** What tells a report from the others that the same column carries. */
    static String identityOf(Subject.OfReport report) {
        return report.report() + " " + report.year();
    }

    Subject subject(String url, @Nullable String name) {
        HttpUrl address = HttpUrl.get(url);
        return switch (this) {
            case SITE -> new Subject.OfSite(address);
            case COLUMN -> new Subject.OfColumn(address, name == null ? "" : name);
            case REPORT -> report(address, name == null ? "" : name);
            case DOCUMENT -> new Subject.OfDocument(address);
        };
    }

    private static Subject report(HttpUrl url, String name) {
        String[] parts = name.split(" ", 3);
        return new Subject.OfReport(url, parts[2], AnnualReport.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
