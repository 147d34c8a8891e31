package org.govmonitor.app.console.figures;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.Rate;
import org.govmonitor.figure.WorkOrders;

/**
 * A rate with its two numbers.
 *
 * @param of whose it is
 * @param key of the words for what it is
 * @param percent with two places, without the sign
 */
record RateLine(String of, String key, long numerator, long denominator, String percent) {

    /** All rates of a month; those of nothing are left out. */
    static List<RateLine> of(MonthFigures figures, RoundingMode mode, Names names) {
        List<RateLine> lines = new ArrayList<>();
        for (Letters letters : figures.letters()) {
            add(lines, letters.channel().title(), "figures.rate.closed", letters.closingRate(), mode);
        }
        WorkOrders orders = figures.orders();
        if (orders != null) {
            add(lines, names.orders(), "figures.rate.replied", orders.replyRate(), mode);
            add(lines, names.orders(), "figures.rate.onTimeOfReceived", orders.onTimeOfReceived(), mode);
            add(lines, names.orders(), "figures.rate.onTimeOfReplied", orders.onTimeOfReplied(), mode);
        }
        Filing filing = figures.filing();
        if (filing != null) {
            add(lines, names.filing(), "figures.rate.filed", filing.rate(), mode);
        }
        return lines;
    }

    /** What the two matters that have no channels are called. */
    record Names(String orders, String filing) {}

    private static void add(List<RateLine> lines, String of, String key, Optional<Rate> rate, RoundingMode mode) {
        rate.ifPresent(
                each -> lines.add(new RateLine(of, key, each.numerator(), each.denominator(), each.percent(mode))));
    }
}
