package org.govmonitor.app.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fire of one plan.
 *
 * @param firedAt when it was due; with the plan it is the run's name
 * @param endedAt null while it has not come to its end
 * @param targetId the only site or account that it is of, or null where it is of all
 * @param askedBy who wanted it beside the schedule, or null
 * @param stoppedBy who stopped it, or null
 */
public record Run(
        long id,
        Plan plan,
        Instant firedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        RunState state,
        @Nullable Long targetId,
        @Nullable String askedBy,
        @Nullable String stoppedBy) {

    /** Whether it is of a site or an account. */
    boolean isOf(long target) {
        return targetId == null || targetId == target;
    }
}
