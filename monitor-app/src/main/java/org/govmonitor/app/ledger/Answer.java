package org.govmonitor.app.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of a command for one finding.
 *
 * @param state where the finding stands now, or null where there is no such finding
 */
public record Answer(
        long findingId, Result result, @Nullable FindingState state) {

    /** The three ways a command can go. */
    public enum Result {
        /** Done, or the same result was there already. */
        DONE,
        /** The finding changed after it was shown; nothing was done. */
        CHANGED,
        /** There is no such finding, or it is past this. */
        REFUSED
    }
}
