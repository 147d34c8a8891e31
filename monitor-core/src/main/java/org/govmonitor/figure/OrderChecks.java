package org.govmonitor.figure;

import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks of the work orders: the city's numbers, their period and their rates. */
final class OrderChecks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final MonthFigures figures;
    private final WorkOrders orders;
    private final RoundingMode mode;
    private final List<Check> all = new ArrayList<>();

    private OrderChecks(MonthFigures figures, WorkOrders orders, RoundingMode mode) {
        this.figures = figures;
        this.orders = orders;
        this.mode = mode;
    }

    static List<Check> of(MonthFigures figures, RoundingMode mode) {
        WorkOrders orders = figures.orders();
        return orders == null
                ? List.of(Check.of(Grade.NOTE, "orders.missing"))
                : new OrderChecks(figures, orders, mode).run();
    }

    private List<Check> run() {
        period();
        numbers();
        all.addAll(CountyChecks.of(orders));
        rates();
        return all;
    }

    private void period() {
        if (orders.to().isBefore(orders.from())) {
            all.add(Check.of(Grade.STOP, "orders.backwards", orders.from(), orders.to()));
        } else if (!orders.from().equals(figures.month().atDay(1))
                || !orders.to().equals(figures.month().atEndOfMonth())) {
            all.add(Check.of(Grade.WARN, "orders.period", orders.from(), orders.to()));
        }
        if (!orders.cutOff().isAfter(orders.to().atStartOfDay())) {
            all.add(Check.of(Grade.STOP, "orders.cutOff", TIME.format(orders.cutOff()), orders.to()));
        }
    }

    private void numbers() {
        if (orders.replied() > orders.received()) {
            all.add(Check.of(Grade.STOP, "orders.repliedAbove", orders.replied(), orders.received()));
        }
        if (orders.late() > orders.replied()) {
            all.add(Check.of(Grade.STOP, "orders.lateAbove", orders.late(), orders.replied()));
        } else if (orders.late() > 0) {
            all.add(Check.of(
                    Grade.WARN,
                    "orders.lateAmongReplied",
                    orders.late(),
                    orders.replied(),
                    orders.replied() - orders.late(),
                    percent(orders.onTimeOfReceived()),
                    percent(orders.onTimeOfReplied())));
        }
    }

    private void rates() {
        if (orders.received() == 0) {
            all.add(Check.of(Grade.NOTE, "orders.none"));
        }
        rate("rate.reply", orders.replyRate());
        rate("rate.onTimeOfReceived", orders.onTimeOfReceived());
        rate("rate.onTimeOfReplied", orders.onTimeOfReplied());
    }

    private void rate(String title, Optional<Rate> rate) {
        rate.ifPresent(each -> all.addAll(RateChecks.of(title, each, mode)));
    }

    private String percent(Optional<Rate> rate) {
        return rate.map(each -> each.percent(mode)).orElse("");
    }
}
