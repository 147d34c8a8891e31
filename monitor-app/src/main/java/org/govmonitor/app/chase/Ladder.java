package org.govmonitor.app.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.chase.ChaseSettings.Step;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.indicator.Severity;

/** Which rung is due for what is late. Rungs are taken one after another, each at most once for a deadline. */
record Ladder(List<Step> steps) {

    /**
     * A finding that is late.
     *
     * @param last day in time
     * @param taken how many rungs were taken for this deadline
     * @param recurs whether it came back soon after it had been closed: then the lowest rung is passed over
     */
    record Late(Severity severity, LocalDate last, int taken, boolean recurs) {}

    /**
     * The number of the rung that is due, from 0.
     *
     * @throws org.govmonitor.calendar.UnknownYearException if the calendar does not reach from the deadline to today
     */
    Optional<Integer> due(Late late, LocalDate today, WorkingDays calendar) {
        int next = meant(late.taken(), late.severity());
        int over = late.recurs() && late.taken() == 0 ? meant(next + 1, late.severity()) : next;
        int rung = over < steps.size() ? over : next;
        return rung < steps.size()
                        && worked(late.last(), today, calendar)
                                >= steps.get(next).after()
                ? Optional.of(rung)
                : Optional.empty();
    }

    /** The first rung from a number on that is meant for a severity. */
    private int meant(int from, Severity severity) {
        int rung = from;
        while (rung < steps.size() && !steps.get(rung).severities().contains(severity)) {
            rung++;
        }
        return rung;
    }

    /** Working days after a day, up to and with another. */
    static int worked(LocalDate after, LocalDate until, WorkingDays calendar) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
