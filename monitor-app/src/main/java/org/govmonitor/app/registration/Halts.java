package org.govmonitor.app.registration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sites and accounts are registered and not watched.
 *
 * @param targets by their ids
 */
public record Halts(Map<Long, Halt> targets) {
    public static final Halts NONE = new Halts(Map.of());

    public Halts {
        targets = Map.copyOf(targets);
    }

    /** Whether a site or an account was paused before a moment and still is. */
    public boolean pausedBefore(long targetId, Instant moment) {
        return before(targets.get(targetId), WatchState.PAUSED, moment);
    }

    /** Whether a site or an account was retired before a moment. */
    public boolean retiredBefore(long targetId, Instant moment) {
        return before(targets.get(targetId), WatchState.RETIRED, moment);
    }

    private static boolean before(@Nullable Halt halt, WatchState state, Instant moment) {
        return halt != null && halt.state() == state && halt.since().isBefore(moment);
    }
}
