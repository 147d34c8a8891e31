package org.govmonitor.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;

/**
 * Something that was wrong for a while with a target of the sample office.
 *
 * @param from the day of the first scan that saw it
 * @param until the day of the first scan that saw it in order
 * @param found what a scan tells that sees it, by the moment
 */
record Fault(
        long targetId,
        ProblemKind kind,
        Subject subject,
        LocalDate from,
        LocalDate until,
        Function<Instant, Visit> found) {

    boolean lastsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean is(ProblemKind other, String place) {
        return kind == other && subject.place().equals(place);
    }
}
