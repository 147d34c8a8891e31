package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Row;
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

    static Candidate of(RowGroup group, Surroundings place, ColumnContext column, Page page, LocalDate today) {
        return of(group, place, DateColumns.choose(group, today), column, page);
    }

    /** The candidate, unless the group cannot be a list: that is seen before most of it is read. */
    static Optional<Candidate> ifLikely(
            RowGroup group, Surroundings place, ColumnContext column, Page page, LocalDate today) {
        if (GroupScore.most(group, place, 1) < GroupScore.ENOUGH) {
            return Optional.empty();
        }
        List<DateColumns.Dates> dates = DateColumns.choose(group, today);
        return GroupScore.most(group, place, share(dates)) < GroupScore.ENOUGH
                ? Optional.empty()
                : Optional.of(of(group, place, dates, column, page)).filter(c -> c.score() >= GroupScore.ENOUGH);
    }

    private static Candidate of(
            RowGroup group, Surroundings place, List<DateColumns.Dates> dates, ColumnContext column, Page page) {
        boolean paged = PagerLine.of(page).follows(group.container());
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
        int shown = 0;
        for (DateColumns.Dates row : dates) {
            shown += row.shown() == null ? 0 : 1;
        }
        return (double) shown / dates.size();
    }

    /** It stands where the lists of a page stand, and not in a menu or beside them. */
    boolean isInMain() {
        return !place.framework() && !place.beside() && !place.nested() && !group.aboveCrumbs();
    }

    /** How many of its first links lead below the folder of the page, from 0 to 1. */
    double shareBelow(ColumnContext column, Page page) {
        int sample = Math.min(SAMPLE, size());
        int below = 0;
        for (Row row : group.rows().subList(0, sample)) {
            HttpUrl url = row.link().leadsSomewhere() ? page.resolve(row.link().href()) : null;
            below += url != null && url.host().equals(page.url().host()) && column.isBelow(url) ? 1 : 0;
        }
        return (double) below / sample;
    }
}
