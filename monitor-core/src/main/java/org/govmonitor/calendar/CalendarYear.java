package org.govmonitor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What was announced for one year.
 *
 * @param off days that are not worked, whatever day of the week
 * @param work weekend days that are worked
 */
record CalendarYear(String notice, Set<LocalDate> off, Set<LocalDate> work) {
    CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || (!isWeekend(day) && !off.contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
