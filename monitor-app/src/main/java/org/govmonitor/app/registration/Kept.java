package org.govmonitor.app.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an entry of the registry is kept.
 *
 * @param version grows with every change; who changes an entry says which he saw
 * @param halt why it is not watched, or null where it is
 * @param changedAt when a person last changed it, or null where only imports did
 * @param changedBy who that was, or null likewise
 */
public record Kept(
        long version,
        @Nullable Halt halt,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    public WatchState state() {
        return halt == null ? WatchState.ACTIVE : halt.state();
    }
}
