package org.govmonitor.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Checks of the letters. */
final class LetterChecks {
    private LetterChecks() {}

    static List<Check> of(MonthFigures figures) {
        List<Check> all = new ArrayList<>();
        EnumSet<Channel> seen = EnumSet.noneOf(Channel.class);
        for (Letters letters : figures.letters()) {
            if (!seen.add(letters.channel())) {
                all.add(Check.of(Grade.STOP, "letters.twice", letters.channel().title()));
            }
            all.addAll(of(letters));
        }
        for (Channel channel : EnumSet.complementOf(seen)) {
            all.add(Check.of(Grade.NOTE, "letters.missing", channel.title()));
        }
        scope(figures).ifPresent(all::add);
        return all;
    }

    /** That no letter is overdue may be read as if it told of the work orders too. */
    private static Optional<Check> scope(MonthFigures figures) {
        WorkOrders orders = figures.orders();
        boolean none =
                !figures.letters().isEmpty() && figures.letters().stream().allMatch(each -> each.overdue() == 0);
        return orders != null && orders.late() > 0 && none
                ? Optional.of(Check.of(Grade.NOTE, "letters.scope", orders.late()))
                : Optional.empty();
    }

    private static List<Check> of(Letters letters) {
        List<Check> all = new ArrayList<>();
        String title = letters.channel().title();
        if ((long) letters.closed() + letters.open() != letters.received()) {
            all.add(Check.of(Grade.STOP, "letters.parts", title, letters.received(), letters.closed(), letters.open()));
        }
        if (letters.overdue() > letters.received()) {
            all.add(Check.of(Grade.STOP, "letters.overdueAbove", title, letters.overdue(), letters.received()));
        } else if (letters.overdue() > 0) {
            all.add(Check.of(Grade.WARN, "letters.overdue", title, letters.overdue()));
        }
        return all;
    }
}
