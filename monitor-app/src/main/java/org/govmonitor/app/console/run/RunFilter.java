package org.govmonitor.app.console.run;

import java.time.LocalDate;
import java.time.ZoneId;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunQuery;
import org.govmonitor.app.runs.RunState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the address of the page narrows the list to; null limits nothing.
 *
 * @param from the first day of the office on which a run started
 * @param to the last
 */
record RunFilter(
        @Nullable Plan plan,
        @Nullable RunState state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    RunQuery query(Sight sight, boolean oldestFirst, ZoneId zone) {
        return new RunQuery(
                sight,
                plan,
                state,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                oldestFirst,
                null);
    }
}
