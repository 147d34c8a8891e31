package org.govmonitor.figure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.words.Words;

/** Checks of how a rate is rounded. */
final class RateChecks {
    private static final String WHOLE = "100.00";

    private RateChecks() {}

    /** @param title key of what the rate is called */
    static List<Check> of(String title, Rate rate, RoundingMode mode) {
        List<Check> all = new ArrayList<>();
        String name = Words.of(RateChecks.class).say(title);
        String printed = rate.percent(mode);
        String rounded = rate.percent(RoundingMode.HALF_UP);
        if (!printed.equals(rounded)) {
            all.add(Check.of(
                    Grade.WARN, "rate.rounding", name, rate.numerator(), rate.denominator(), printed, rounded));
        }
        if (printed.equals(WHOLE) && rate.numerator() < rate.denominator()) {
            all.add(Check.of(
                    Grade.WARN,
                    "rate.notQuiteWhole",
                    name,
                    rate.numerator(),
                    rate.denominator(),
                    rate.denominator() - rate.numerator()));
        }
        return all;
    }
}
