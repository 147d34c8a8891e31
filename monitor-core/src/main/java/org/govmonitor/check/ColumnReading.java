package org.govmonitor.check;

import java.time.Instant;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one column, and what it is to be judged by.
 *
 * @param address the canonical address of the column
 * @param window how often it must be updated, or null where it has no duty
 * @param failed why its page was not fetched, or null
 * @param today the day that is judged as of
 * @param memory what is known of its list, this reading included, or null where nothing is
 * @param source where the list lies, or null where it is in the column's own page
 */
public record ColumnReading(
        SiteColumn column,
        HttpUrl address,
        ColumnKind kind,
        @Nullable UpdateWindow window,
        Listing listing,
        FetchResult.@Nullable Failed failed,
        LocalDate today,
        Instant observedAt,
        @Nullable ListMemory memory,
        @Nullable HttpUrl source) {

    /** A reading by itself. */
    public ColumnReading(
            SiteColumn column,
            HttpUrl address,
            ColumnKind kind,
            @Nullable UpdateWindow window,
            Listing listing,
            FetchResult.@Nullable Failed failed,
            LocalDate today,
            Instant observedAt) {
        this(column, address, kind, window, listing, failed, today, observedAt, null, null);
    }

    /** The same column, read better. */
    public ColumnReading with(Listing better) {
        return new ColumnReading(column, address, kind, window, better, failed, today, observedAt, memory, source);
    }

    /** The same reading beside what earlier ones left. */
    public ColumnReading with(ListMemory known) {
        return new ColumnReading(column, address, kind, window, listing, failed, today, observedAt, known, source);
    }

    /** The same, read at this address; null for the column's own page. */
    public ColumnReading at(@Nullable HttpUrl elsewhere) {
        return new ColumnReading(column, address, kind, window, listing, failed, today, observedAt, memory, elsewhere);
    }

    /** Whether only what earlier readings left can tell its age: a list that shows no date, in a column with a window. */
    public boolean isJudgedByChange() {
        return window != null && listing instanceof Listing.Read list && UnchangedColumn.isUndated(list);
    }

    Subject.OfColumn subject() {
        return new Subject.OfColumn(address, column.name());
    }

    /** What the page shows could not be read as a dated list, and yet is something: the column is not empty. */
    boolean showsSomething() {
        return listing instanceof Listing.Unreadable unreadable
                && switch (unreadable.reason()) {
                    case NO_DATES, TOO_FEW_DATES, AMBIGUOUS -> true;
                    // A page that holds no list is the usual form of a column that is one article. In a column with a
                    // duty to list, it may as well be a list that we failed to see.
                    case NO_LIST -> window == null;
                    case FILLED_BY_SCRIPT, FORWARDS, IN_FRAME, NOT_A_PAGE, SENT_HOME, NO_SUCH_PAGE, NOT_FETCHED ->
                        false;
                };
    }

    /** The visit of a check that this reading gave nothing to judge. */
    Visit unread(ProblemKind problem) {
        if (failed != null) {
            return Visit.notFetched(problem, subject(), failed, observedAt);
        }
        String reason = reason();
        return Visit.unreadable(problem, subject(), reason == null ? "not a list" : reason, observedAt);
    }

    /** For programs: why the column was not read, or null where it was. */
    @Nullable
    String reason() {
        if (failed != null) {
            return failed.status() == 0 ? failed.failure().name() : "STATUS_" + failed.status();
        }
        if (listing instanceof Listing.Unreadable unreadable) {
            return unreadable.reason().name();
        }
        return listing instanceof Listing.Blocked ? "CHALLENGE_PAGE" : null;
    }
}
