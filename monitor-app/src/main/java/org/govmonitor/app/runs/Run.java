package org.govmonitor.app.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fire of one plan.
 *
 * @param firedAt when it was due; with the plan it is the run's name
 * @param endedAt null while it has not come to its end
 */
public record Run(
        long id,
        Plan plan,
        Instant firedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        RunState state) {}
