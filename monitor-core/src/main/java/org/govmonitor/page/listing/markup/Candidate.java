package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.Surroundings;
import org.govmonitor.page.listing.rowdate.DateColumns;
import org.jspecify.annotations.Nullable;

/**
 * A group of rows, read, and how much speaks for its being the page's list.
 *
 * @param dates one for each row, null where it shows none
 * @param score see {@link GroupScore}
 */
record Candidate(RowGroup group, Surroundings place, List<@Nullable DateMention> dates, double score) {

    static Candidate of(RowGroup group, ColumnContext column, Page page, LocalDate today) {
        Surroundings place = Surroundings.of(group.block(), column);
        List<@Nullable DateMention> dates = DateColumns.choose(group, today);
        return new Candidate(group, place, dates, GroupScore.of(group, place, dates, column, page));
    }

    /** How many of the rows show a date, from 0 to 1. */
    double datedShare() {
        return share(dates);
    }

    static double share(List<@Nullable DateMention> dates) {
        return (double) dates.stream().filter(Objects::nonNull).count() / dates.size();
    }
}
