package org.govmonitor.page.listing.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govmonitor.page.date.DateReader;

/**
 * The date in an article's address: {@code /202401/}, {@code t20240108_}, {@code /2024/1/8/}. It is the day the article
 * was filed, a day to months off the day of publication, so it tells years and seldom days.
 *
 * @param month 0 where only the year is told
 * @param day 0 where only year and month are told
 */
public record LinkDate(int year, int month, int day) {
    private static final Pattern FORM = Pattern.compile("(?:(?<![A-Za-z0-9])[tTP]0?|[/=-])(?<y>(?:19|20)\\d{2})"
            + "(?:(?<m1>\\d{2})(?<d1>\\d{2})(?=[_/.-]|\\d{6,}[._])"
            + "|(?<m2>\\d{2})(?=/)"
            + "|[-/](?<m3>\\d{1,2})[-/](?<d3>\\d{1,2})(?=[-/_.])"
            + "|/(?<m4>\\d{2})(?<d4>\\d{2})(?=/)"
            + "|[-/](?<m5>\\d{1,2})(?=/)"
            + "|(?=/))");

    /** The most exact plausible date in the address; empty where there is none. */
    public static Optional<LinkDate> of(String address, LocalDate today) {
        LinkDate best = null;
        Matcher m = FORM.matcher(address);
        int from = 0;
        while (m.find(from)) {
            LinkDate found = new LinkDate(
                    Integer.parseInt(m.group("y")),
                    number(m, "m1", "m2", "m3", "m4", "m5"),
                    number(m, "d1", "d3", "d4"));
            if (found.isPlausible(today) && (best == null || found.exactness() >= best.exactness())) {
                best = found;
            }
            from = m.end("y");
        }
        return Optional.ofNullable(best);
    }

    /** The day itself, where the address tells it. */
    public Optional<LocalDate> exactDay() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * The day with a year: the one nearest to the address. Filed in January and dated December belongs to the year
     * before.
     */
    Optional<LocalDate> complete(MonthDay monthDay, LocalDate today) {
        Stream<Integer> years = month == 0 ? Stream.of(year) : Stream.of(year - 1, year, year + 1);
        LocalDate near = LocalDate.of(year, month == 0 ? 7 : month, day == 0 ? 15 : day);
        return years.filter(monthDay::isValidYear)
                .map(monthDay::atYear)
                .filter(d -> DateReader.isPlausible(d, today))
                .min((a, b) -> Long.compare(distance(a, near), distance(b, near)));
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private int exactness() {
        return day > 0 ? 2 : month > 0 ? 1 : 0;
    }

    private boolean isPlausible(LocalDate today) {
        try {
            LocalDate first = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
            return (month > 0 || day == 0)
                    && year <= Year.from(today).getValue()
                    && DateReader.isPlausible(first, today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return Integer.parseInt(m.group(group));
            }
        }
        return 0;
    }
}
