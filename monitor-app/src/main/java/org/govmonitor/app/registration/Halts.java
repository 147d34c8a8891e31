package org.govmonitor.app.registration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is registered and not watched.
 *
 * @param targets by the ids of sites and accounts
 * @param columns by the ids of columns; those of a halted site are not among them unless they are halted themselves
 */
public record Halts(Map<Long, Halt> targets, Map<Long, Halt> columns) {
    public static final Halts NONE = new Halts(Map.of(), Map.of());

    public Halts {
        targets = Map.copyOf(targets);
        columns = Map.copyOf(columns);
    }

    /** Whether a site or an account was paused before a moment and still is. */
    public boolean pausedBefore(long targetId, Instant moment) {
        return before(targets.get(targetId), WatchState.PAUSED, moment);
    }

    /** Whether a site or an account was retired before a moment. */
    public boolean retiredBefore(long targetId, Instant moment) {
        return before(targets.get(targetId), WatchState.RETIRED, moment);
    }

    /** Whether a column was paused before a moment and still is. */
    public boolean columnPausedBefore(long columnId, Instant moment) {
        return before(columns.get(columnId), WatchState.PAUSED, moment);
    }

    /** Whether a column was retired before a moment. */
    public boolean columnRetiredBefore(long columnId, Instant moment) {
        return before(columns.get(columnId), WatchState.RETIRED, moment);
    }

    private static boolean before(@Nullable Halt halt, WatchState state, Instant moment) {
        return halt != null && halt.state() == state && halt.since().isBefore(moment);
    }
}
