package org.govmonitor.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.words.Words;

/**
 * COLUMN_STALE: the newest item of a column is older than its window allows (国办秘函〔2019〕19号, 检查指标, 栏目不更新
 * ①②). Any date can show that a column is in order; only one that a reader of the page would accept can show that it
 * is not. A list that shows none at all is judged by its change. For columns that have a window.
 */
public final class StaleColumnCheck implements Check<ColumnReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.COLUMN_STALE;

    @Override
    public Visit check(ColumnReading reading) {
        UpdateWindow window = reading.window();
        if (window == null || !(reading.listing() instanceof Listing.Read list)) {
            return reading.unread(KIND);
        }
        ItemDate newest = list.newest().orElse(null);
        if (newest == null || UnchangedColumn.isUndated(list)) {
            return UnchangedColumn.judge(reading, list, window);
        }
        LocalDate limit = window.limit(newest.day());
        if (!reading.today().isAfter(limit)) {
            return Visit.inOrder(KIND, reading.subject(), reading.observedAt());
        }
        if (isDoubtful(list, newest)) {
            return Visit.unreadable(
                    KIND, reading.subject(), "the dates are not sure enough to accuse", reading.observedAt());
        }
        return Visit.found(problem(reading, newest.day(), limit), reading.observedAt());
    }

    /** An accusation needs a written date, and no row above it whose date is unknown and may be newer. */
    private static boolean isDoubtful(Listing.Read list, ItemDate newest) {
        if (newest.source() == DateSource.LINK || newest.yearInferred()) {
            return true;
        }
        for (ListingItem item : list.items()) {
            if (item.date() == null) {
                return true;
            }
            if (item.date().equals(newest)) {
                return false;
            }
        }
        return false;
    }

    private static Problem problem(ColumnReading reading, LocalDate newest, LocalDate limit) {
        long late = ChronoUnit.DAYS.between(limit, reading.today());
        return new Problem(
                KIND,
                reading.subject(),
                reading.column().name(),
                null,
                newest,
                limit,
                List.of(),
                WORDS.say("stale", newest, limit, late));
    }
}
