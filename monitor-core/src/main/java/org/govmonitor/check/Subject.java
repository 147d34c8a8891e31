package org.govmonitor.check;

import okhttp3.HttpUrl;
import org.govmonitor.indicator.AnnualReport;

/** What a verdict is about. With the kind of problem it is the identity of a finding; wording and position never are. */
public sealed interface Subject {

    /** The canonical address. */
    HttpUrl url();

    /** The site as a whole; the address is its home page. */
    record OfSite(HttpUrl url) implements Subject {}

    /** A registered column. */
    record OfColumn(HttpUrl url, String name) implements Subject {}

    /**
     * The report of one year, missed in the column that carries it. Each report of each year is a subject of its own: what
     * was missing last year says nothing of this year's.
     *
     * @param name of the column
     * @param year that is reported on
     */
    record OfReport(HttpUrl url, String name, AnnualReport report, int year) implements Subject {}

    /** One page or attachment. */
    record OfDocument(HttpUrl url) implements Subject {}
}
