package org.govmonitor.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govmonitor.words.Words;

/** Which days are worked, for the years of {@code config/calendar.yaml} and no others. */
public final class WorkingDays {
    private static final Words WORDS = Words.of(WorkingDays.class);
    /** The next year's days are announced in this month as a rule. */
    private static final Month ANNOUNCED = Month.NOVEMBER;

    private final String version;
    private final TreeMap<Integer, CalendarYear> years;

    WorkingDays(String version, Map<Integer, CalendarYear> years) {
        this.version = version;
        this.years = new TreeMap<>(years);
    }

    /**
     * Reads a calendar.
     *
     * @param yaml UTF-8; not closed
     * @throws IllegalArgumentException if it is no valid calendar, with one line that names the key and the reason
     * @throws IOException if it cannot be read at all
     */
    public static WorkingDays read(InputStream yaml) throws IOException {
        return CalendarFile.read(yaml);
    }

    /** What deadlines that were counted with it record. */
    public String version() {
        return version;
    }

    /** The years it knows. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    /** @throws UnknownYearException if it does not know the year of the day */
    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorkingDay(day);
    }

    /**
     * The last of a number of working days, the first of which is the one after a day: a term begins on the day after the event
     * that starts it.
     *
     * @param days at least 1
     * @throws UnknownYearException if it would have to look into a year that it does not know
     */
    public LocalDate after(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a term has at least one day: " + days);
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many days of a year are worked.
     *
     * @throws UnknownYearException if it does not know the year
     */
    public int workedIn(int year) {
        CalendarYear announced = year(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1))
                .filter(announced::isWorkingDay)
                .count();
    }

    /** What must be added soon: this year's days at any time, the next year's from November on; empty where nothing must. */
    public Optional<String> warning(LocalDate today) {
        if (!years.containsKey(today.getYear())) {
            return Optional.of(WORDS.say("year.none", today.getYear()));
        }
        int next = today.getYear() + 1;
        return today.getMonth().compareTo(ANNOUNCED) >= 0 && !years.containsKey(next)
                ? Optional.of(WORDS.say("year.next", next))
                : Optional.empty();
    }

    private CalendarYear year(int year) {
        CalendarYear known = years.get(year);
        if (known == null) {
            throw new UnknownYearException(year, WORDS.say("year.none", year));
        }
        return known;
    }
}
