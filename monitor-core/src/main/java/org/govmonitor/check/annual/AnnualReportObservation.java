package org.govmonitor.check.annual;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * What a scan saw of one annual report of a site.
 *
 * @param year that is reported on
 * @param due the last day for it
 * @param publishedOn the day of publication, where it was found and shows one, else null
 * @param url of the report where it was found, else of the column that should carry it; null where none is registered
 */
public record AnnualReportObservation(
        AnnualReport report,
        int year,
        State state,
        LocalDate due,
        @Nullable LocalDate publishedOn,
        @Nullable HttpUrl url) {

    /** What is known of it. */
    public enum State {
        PUBLISHED,
        MISSING,
        /** No column that carries it is registered. */
        NOT_WATCHED,
        /** Its columns were not read whole, or a title leaves open whose or which year's report it is. */
        UNREADABLE,
        /** Not there, and need not be yet. */
        NOT_DUE
    }
}
