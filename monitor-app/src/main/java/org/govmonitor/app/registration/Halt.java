package org.govmonitor.app.registration;

import java.time.Instant;

/**
 * Why an entry of the registry is not watched.
 *
 * @param state PAUSED or RETIRED
 * @param by who said so
 */
public record Halt(WatchState state, Instant since, String by, String reason) {
    public Halt {
        if (state == WatchState.ACTIVE) {
            throw new IllegalArgumentException("what is watched is not halted");
        }
    }

    public boolean isPause() {
        return state == WatchState.PAUSED;
    }
}
