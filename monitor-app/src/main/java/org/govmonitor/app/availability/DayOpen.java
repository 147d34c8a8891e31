package org.govmonitor.app.availability;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a site opened on one day.
 *
 * @param counted visits that count
 * @param failed of them
 * @param longestGap the longest time from a visit that failed to the next that opened, or to the end of the day; nothing where
 *     none failed, null where the single visits of that day are not kept any more
 * @param medianMs how long the home page took; null where it never opened
 */
public record DayOpen(
        LocalDate day,
        int counted,
        int failed,
        @Nullable Duration longestGap,
        @Nullable Integer medianMs) {

    /** From 0 to 1; null where no visit counts. */
    public @Nullable Double share() {
        return counted == 0 ? null : (double) (counted - failed) / counted;
    }
}
