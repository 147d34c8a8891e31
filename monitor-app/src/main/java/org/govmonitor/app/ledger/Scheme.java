package org.govmonitor.app.ledger;

import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/** The sort of a subject, as it is stored and hashed. */
enum Scheme {
    SITE,
    COLUMN,
    /** The annual report of one year; its name is such as {@code WEBSITE 2023 年报}. */
    REPORT,
    DOCUMENT,
    /** A media account; its place is such as {@code WECHAT 某地发布}. */
    ACCOUNT,
    /** What a person found that no check looks for; no scan clears it. Its place is an address or that of an account. */
    HAND;

    static Scheme of(Subject subject) {
        if (subject instanceof Subject.OfSite) {
            return SITE;
        }
        if (subject instanceof Subject.OfReport) {
            return REPORT;
        }
        if (subject instanceof Subject.OfAccount) {
            return ACCOUNT;
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

    Subject subject(String place, @Nullable String name) {
        return switch (this) {
            case SITE -> new Subject.OfSite(HttpUrl.get(place));
            case COLUMN -> new Subject.OfColumn(HttpUrl.get(place), name == null ? "" : name);
            case REPORT -> report(HttpUrl.get(place), name == null ? "" : name);
            case DOCUMENT -> new Subject.OfDocument(HttpUrl.get(place));
            case ACCOUNT -> account(place);
            case HAND -> place.startsWith("http") ? new Subject.OfDocument(HttpUrl.get(place)) : account(place);
        };
    }

    private static Subject account(String place) {
        String[] parts = place.split(" ", 2);
        return new Subject.OfAccount(Platform.valueOf(parts[0]), parts[1]);
    }

    private static Subject report(HttpUrl url, String name) {
        String[] parts = name.split(" ", 3);
        return new Subject.OfReport(url, parts[2], AnnualReport.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
