package org.govmonitor.app.publishing.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govmonitor.words.Words;

/**
 * Three months of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
    private static final Words WORDS = Words.of(Quarter.class);
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})Q([1-4])");

    /**
     * @param text such as {@code 2024Q1}
     * @throws IllegalArgumentException if it is no quarter, with words for people
     */
    public static Quarter parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(WORDS.say("quarter.bad", text));
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** That a month lies in. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    List<YearMonth> months() {
        YearMonth first = YearMonth.from(first());
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(3).toList();
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
