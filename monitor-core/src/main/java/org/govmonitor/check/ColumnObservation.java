package org.govmonitor.check;

import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a scan saw of one column, and the verdict.
 *
 * @param kind the registry's, or told from the name
 * @param limit the last day on which the column is in order, null where it has no window or no dated item
 * @param reason for programs, upper case: why it was not read, or null
 * @param memory what is known of its list after this scan, or null where nothing new was learned
 * @param source where the list lies, for the reviewer, or null where it is in the column's own page
 */
public record ColumnObservation(
        SiteColumn column,
        ColumnKind kind,
        Listing listing,
        Standing standing,
        @Nullable LocalDate limit,
        @Nullable String reason,
        Instant observedAt,
        @Nullable ListMemory memory,
        @Nullable HttpUrl source) {

    /** An observation by itself. */
    public ColumnObservation(
            SiteColumn column,
            ColumnKind kind,
            Listing listing,
            Standing standing,
            @Nullable LocalDate limit,
            @Nullable String reason,
            Instant observedAt) {
        this(column, kind, listing, standing, limit, reason, observedAt, null, null);
    }

    /** The same, with what is now known of the list. */
    public ColumnObservation with(ListMemory known) {
        return new ColumnObservation(column, kind, listing, standing, limit, reason, observedAt, known, source);
    }
}
