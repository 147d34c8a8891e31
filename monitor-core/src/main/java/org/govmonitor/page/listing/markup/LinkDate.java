package org.govmonitor.page.listing.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.govmonitor.page.date.DateReader;

/**
 * The date in an article's address: {@code /202401/}, {@code t20240108_}, {@code /2024/1/8/}. It is the day the article
 * was filed, a day to months off the day of publication, so it tells years and seldom days.
 *
 * @param month 0 where only the year is told
 * @param day 0 where only year and month are told
 */
public record LinkDate(int year, int month, int day) {
    private static final int YEAR_LENGTH = 4;

    /** The most exact plausible date in the address; empty where there is none. */
    public static Optional<LinkDate> of(String address, LocalDate today) {
        LinkDate best = null;
        for (int i = 1; i + YEAR_LENGTH < address.length(); i++) {
            LinkDate found = mayBeYear(address, i) ? WrittenDate.at(address, i) : null;
            if (found != null) {
                if (found.isPlausible(today) && (best == null || found.exactness() >= best.exactness())) {
                    best = found;
                }
                i += YEAR_LENGTH - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a number of this or the last century begins behind a slash, a hyphen, or a letter t that begins a name. */
    private static boolean mayBeYear(String address, int at) {
        char first = address.charAt(at);
        char second = address.charAt(at + 1);
        if ((first != '2' || second != '0') && (first != '1' || second != '9')) {
            return false;
        }
        int mark = address.charAt(at - 1) == '0' && at > 1 ? at - 2 : at - 1;
        return "/=-".indexOf(address.charAt(at - 1)) >= 0
                || ("tTP".indexOf(address.charAt(mark)) >= 0
                        && (mark == 0 || !isLetterOrDigit(address.charAt(mark - 1))));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
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
        LocalDate near = LocalDate.of(year, month == 0 ? 7 : month, day == 0 ? 15 : day);
        int span = month == 0 ? 0 : 1;
        LocalDate nearest = null;
        for (int candidate = year - span; candidate <= year + span; candidate++) {
            LocalDate day = monthDay.isValidYear(candidate) ? monthDay.atYear(candidate) : null;
            if (day != null
                    && DateReader.isPlausible(day, today)
                    && (nearest == null || distance(day, near) < distance(nearest, near))) {
                nearest = day;
            }
        }
        return Optional.ofNullable(nearest);
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
}
