package org.govmonitor.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a column may go without a new item. */
public sealed interface UpdateWindow {

    /**
     * The last day on which a column is in order; from the next day on it is overdue.
     *
     * @param newest the day of its newest item
     */
    LocalDate limit(LocalDate newest);

    /**
     * An item within a time that moves along with the day: “前2周” are 14 days, “前6个月” are calendar months
     * (国办秘函〔2019〕19号, 检查指标, 栏目不更新).
     *
     * @param period longer than nothing
     */
    record Rolling(Period period) implements UpdateWindow {
        public Rolling {
            if (period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException("a window is longer than nothing: " + period);
            }
        }

        @Override
        public LocalDate limit(LocalDate newest) {
            return newest.plus(period);
        }
    }

    /**
     * An item every calendar year, due on a fixed day of the next; never asked for before a whole year has passed, since a
     * column may carry items with different days, such as budgets and final accounts.
     *
     * @param due the last day in the year for that year's item
     */
    record Yearly(MonthDay due) implements UpdateWindow {
        @Override
        public LocalDate limit(LocalDate newest) {
            LocalDate dueDay = due.atYear(newest.getYear() + 1);
            LocalDate yearLater = newest.plusYears(1);
            return dueDay.isAfter(yearLater) ? dueDay : yearLater;
        }
    }

    /**
     * Reads a time as configuration writes it.
     *
     * @param text such as {@code 14d}, {@code 6m} or {@code 1y}
     * @throws IllegalArgumentException with a one-line reason if it is anything else
     */
    static Period period(String text) {
        Matcher written = Pattern.compile("([1-9]\\d{0,3})([dmy])").matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time such as 14d, 6m or 1y");
        }
        int count = Integer.parseInt(written.group(1));
        return switch (written.group(2)) {
            case "d" -> Period.ofDays(count);
            case "m" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    /**
     * Reads a day of the year as configuration writes it.
     *
     * @param text such as {@code 03-31}
     * @throws IllegalArgumentException with a one-line reason if it is anything else
     */
    static MonthDay dayOfYear(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the year such as 03-31", e);
        }
    }
}
