package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.govmonitor.page.date.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * Tells the years of a list that shows none, going down its rows. The first has the latest year that is not in the future;
 * a rise by more than half a year (01-03, then 12-30) is the turn of a year, a smaller one is only a pinned row.
 */
public final class YearTeller {
    private static final long HALF_YEAR = 183;

    private final LocalDate today;
    private @Nullable LocalDate previous;

    /** @param today the day of the scan in Asia/Shanghai; no day later is told */
    public YearTeller(LocalDate today) {
        this.today = today;
    }

    /** A row whose year is known; the rows below it are measured by it. */
    void passed(LocalDate day) {
        previous = day;
    }

    /** The day of the next row. */
    public LocalDate next(MonthDay monthDay) {
        LocalDate limit = previous == null ? today : previous.plusDays(HALF_YEAR);
        LocalDate day = latest(monthDay, limit.isAfter(today) ? today : limit);
        previous = day;
        return day;
    }

    /** The day in the year, where there is such a year and day and it has come; a year of 0 is none. */
    static Optional<LocalDate> in(int year, MonthDay monthDay, LocalDate today) {
        return year > 0 && monthDay.isValidYear(year)
                ? Optional.of(monthDay.atYear(year)).filter(day -> DateReader.isPlausible(day, today))
                : Optional.empty();
    }

    /** The latest such day that is not after the limit; 02-29 needs a leap year. */
    static LocalDate latest(MonthDay monthDay, LocalDate limit) {
        int year = limit.getYear();
        while (!monthDay.isValidYear(year) || monthDay.atYear(year).isAfter(limit)) {
            year--;
        }
        return monthDay.atYear(year);
    }
}
