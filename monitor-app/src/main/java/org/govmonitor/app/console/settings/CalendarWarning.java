package org.govmonitor.app.console.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.console.frame.Warnings;
import org.govmonitor.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Deadlines cannot be told of a year whose days off nobody entered. */
@Component
class CalendarWarning implements Warnings {
    private final WorkingDays calendar;
    private final Clock clock;

    CalendarWarning(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<String> now() {
        return calendar.warning(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .toList();
    }
}
