package org.govmonitor.app.api;

import java.time.Instant;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Run;
import org.govmonitor.app.runs.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run.
 *
 * @param target the only site or account that it is of, or null where it is of all
 * @param askedBy who wanted it beside the schedule, or null
 */
record RunJson(
        long id,
        Plan plan,
        RunState state,
        Instant firedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long target,
        @Nullable String askedBy,
        @Nullable String stoppedBy) {
    static RunJson of(Run run) {
        return new RunJson(
                run.id(),
                run.plan(),
                run.state(),
                run.firedAt(),
                run.startedAt(),
                run.endedAt(),
                run.targetId(),
                run.askedBy(),
                run.stoppedBy());
    }
}
