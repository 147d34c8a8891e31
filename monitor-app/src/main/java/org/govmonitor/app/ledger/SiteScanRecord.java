package org.govmonitor.app.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the scan of one site, for people and for the coverage of lists.
 *
 * @param attempt how many times it was begun
 * @param end null until it has ended
 * @param endedAt null until it has ended
 * @param reconciled whether its visits are in the ledger
 */
public record SiteScanRecord(
        SiteScanKey key,
        State state,
        int attempt,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable SiteScanEnd end,
        boolean reconciled) {

    /** How far it is. */
    public enum State {
        RUNNING,
        ENDED,
        /** Broken off; it will be run again. */
        INTERRUPTED
    }
}
