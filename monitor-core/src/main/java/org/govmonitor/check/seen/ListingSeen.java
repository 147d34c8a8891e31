package org.govmonitor.check.seen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read, and what it was judged by.
 *
 * @param items the first {@value #KEPT} in the order of the page, and behind them the newest where that stands further below
 * @param total how many were read
 * @param newest the newest day of all that were read, or null
 * @param limit the last day in order, or null where nothing says so
 * @param today the day as of which it was judged
 * @param source where the list lies, or null where it is in the page itself
 * @param state for programs, upper case: how the page was found, {@code READ}, {@code BLANK}, or why it was not read
 */
public record ListingSeen(
        List<ItemSeen> items,
        int total,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        LocalDate today,
        @Nullable String source,
        String state) {
    /** So many items tell a reader what the list was. */
    public static final int KEPT = 30;

    public ListingSeen {
        items = List.copyOf(items);
    }
}
