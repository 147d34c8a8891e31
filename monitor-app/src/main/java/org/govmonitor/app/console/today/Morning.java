package org.govmonitor.app.console.today;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.govmonitor.calendar.UnknownYearException;
import org.govmonitor.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Since when something is new to somebody who comes to work: the end of the last working day before this one. */
@Component
class Morning {
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final WorkingDays calendar;

    Morning(WorkingDays calendar) {
        this.calendar = calendar;
    }

    Instant since(LocalDate today, ZoneId zone) {
        LocalDate day = today.minusDays(1);
        while (!isWorked(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(END_OF_WORK).atZone(zone).toInstant();
    }

    /** A year that nobody entered is none to be wrong about here: nothing is due by it, a list only begins earlier or later. */
    private boolean isWorked(LocalDate day) {
        try {
            return calendar.isWorkingDay(day);
        } catch (UnknownYearException unknown) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }
    }
}
