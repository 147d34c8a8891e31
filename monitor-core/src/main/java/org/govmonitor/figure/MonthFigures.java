package org.govmonitor.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that people brought for one month.
 *
 * @param letters by channel; a channel that nobody brought is missing, not zero
 * @param orders null where nobody brought them
 * @param filing null where nobody brought it; it is a matter of the first months of a year
 */
public record MonthFigures(
        YearMonth month,
        List<Letters> letters,
        @Nullable WorkOrders orders,
        @Nullable Filing filing) {
    public MonthFigures {
        letters = List.copyOf(letters);
    }

    /** A month for which nobody has brought anything. */
    public static MonthFigures none(YearMonth month) {
        return new MonthFigures(month, List.of(), null, null);
    }

    /** The letters of a channel; empty where nobody brought them. */
    public Optional<Letters> of(Channel channel) {
        return letters.stream().filter(each -> each.channel() == channel).findFirst();
    }
}
