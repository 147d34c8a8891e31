package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.Surroundings;
import org.govmonitor.page.listing.rowdate.DateColumns;

/**
 * A group of rows, read, and how much speaks for its being the page's list.
 *
 * @param dates one for each row
 * @param paged a pager follows it
 * @param score see {@link GroupScore}
 */
record Candidate(RowGroup group, Surroundings place, List<DateColumns.Dates> dates, boolean paged, double score) {
    private static final int SAMPLE = 20;

    static Candidate of(RowGroup group, ColumnContext column, Page page, LocalDate today) {
        Surroundings place = Surroundings.of(group.block(), column);
        List<DateColumns.Dates> dates = DateColumns.choose(group, today);
        boolean paged = PagerLine.follows(group.container());
        return new Candidate(group, place, dates, paged, GroupScore.of(group, place, dates, paged, column, page));
    }

    int size() {
        return group.rows().size();
    }

    /** How many of the rows show a date, from 0 to 1. */
    double datedShare() {
        return share(dates);
    }

    static double share(List<DateColumns.Dates> dates) {
        return (double) dates.stream().filter(row -> row.shown() != null).count() / dates.size();
    }

    /** It stands where the lists of a page stand, and not in a menu or beside them. */
    boolean isInMain() {
        return !place.framework() && !place.beside() && !place.nested() && !group.aboveCrumbs();
    }

    /** How many of its first links lead below the folder of the page, from 0 to 1. */
    double shareBelow(ColumnContext column, Page page) {
        long below = group.rows().stream()
                .limit(SAMPLE)
                .filter(row -> {
                    HttpUrl url = row.link().leadsSomewhere()
                            ? page.resolve(row.link().href())
                            : null;
                    return url != null && url.host().equals(page.url().host()) && column.isBelow(url);
                })
                .count();
        return (double) below / Math.min(SAMPLE, size());
    }
}
