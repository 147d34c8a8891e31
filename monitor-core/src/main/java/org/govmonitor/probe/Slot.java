package org.govmonitor.probe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a slot was worth.
 *
 * @param at when its first try began
 * @param reason why it did not open or does not count; null where it opened
 * @param line how the watcher's own line stood after its last failed try; NOT_CHECKED where none failed
 */
public record Slot(Instant at, Result result, @Nullable Reason reason, OwnLine.State line) {

    /** Two that count and two that count for nobody. */
    public enum Result {
        OPENED,
        FAILED,
        NO_EVIDENCE,
        OWN_LINE_DOWN
    }

    public Slot {
        if ((result == Result.OPENED) != (reason == null)) {
            throw new IllegalArgumentException("a reason belongs to all but what opened: " + result);
        }
    }

    /** Whether it is one of the visits that the standard counts. */
    public boolean counts() {
        return result == Result.OPENED || result == Result.FAILED;
    }
}
