package org.govmonitor.figure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether a month's figures add up, and what a reader may stumble over. */
public final class FigureChecks {
    private FigureChecks() {}

    /**
     * All that there is to say, gravest first, otherwise in the order of the figures.
     *
     * @param mode how the office rounds its rates
     */
    public static List<Check> of(MonthFigures figures, RoundingMode mode) {
        List<Check> all = new ArrayList<>();
        all.addAll(LetterChecks.of(figures));
        all.addAll(OrderChecks.of(figures, mode));
        all.addAll(FilingChecks.of(figures));
        all.sort(Comparator.comparing(Check::grade));
        return List.copyOf(all);
    }
}
