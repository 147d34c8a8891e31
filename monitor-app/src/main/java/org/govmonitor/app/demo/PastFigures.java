package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Matter;
import org.govmonitor.app.figures.Way;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.words.Words;

/** The figures that people of the sample office brought: each month's, a week into the next, when the replies had been counted. */
final class PastFigures {
    private static final Words WORDS = Words.of(PastFigures.class);
    private static final int DAY = 9;

    private final Figures figures;
    private final String by;

    /** @param by who entered them, as histories print him */
    PastFigures(Figures figures, String by) {
        this.figures = figures;
        this.by = by;
    }

    /** What was entered on a day on which the office worked. */
    void write(LocalDate day, LocalDate before) {
        LocalDate ninth = day.withDayOfMonth(DAY);
        if (!day.isBefore(ninth) && before.isBefore(ninth)) {
            YearMonth month = YearMonth.from(day).minusMonths(1);
            LocalDateTime counted = figures.usualCutOff(Matter.LETTERS, month);
            figures.save(
                    FigureDraft.letters(month, counted, WORDS.say("figures.portal"), Way.FORM, letters(month)), 0, by);
            figures.save(FigureDraft.orders(month, orders(month), WORDS.say("figures.platform"), Way.FORM), 0, by);
        }
    }

    private static List<Letters> letters(YearMonth month) {
        return List.of(
                some(Channel.DISCLOSURE, 20, 25, month),
                some(Channel.ONLINE, 90, 80, month),
                settled(Channel.GOVERNOR, 9, month),
                settled(Channel.CORRECTION, 8, month));
    }

    private static Letters some(Channel channel, int least, int more, YearMonth month) {
        int received = least + Dice.below(more, channel, month);
        int open = Dice.below(received / 4 + 1, "open", channel, month);
        return new Letters(channel, received, received - open, open, 0);
    }

    private static Letters settled(Channel channel, int most, YearMonth month) {
        int received = 1 + Dice.below(most, channel, month);
        return new Letters(channel, received, received, 0, 0);
    }

    private WorkOrders orders(YearMonth month) {
        int received = 1800 + Dice.below(1200, "orders", month);
        int unanswered = Dice.below(5, "unanswered", month);
        String county = WORDS.say(Dice.below(2, "county", month) == 0 ? "figures.county" : "figures.county.other");
        return new WorkOrders(
                month.atDay(1),
                month.atEndOfMonth(),
                figures.usualCutOff(Matter.ORDERS, month),
                received,
                received - unanswered,
                Dice.below(20, "late", month),
                unanswered == 0 ? List.of() : List.of(new CountyOrders(county, null, null, null, unanswered)));
    }
}
