package org.govmonitor.app.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of a finding that a person entered.
 *
 * @param findingId of the new one, or of the one that is there already; null where it was refused
 * @param why for people, where it was refused; else null
 */
public record Entered(
        Result result, @Nullable Long findingId, @Nullable String why) {
    public static Entered refused(String why) {
        return new Entered(Result.REFUSED, null, why);
    }

    /** The three ways an entry can go. */
    public enum Result {
        DONE,
        /** The same is there and not closed. */
        THERE_ALREADY,
        REFUSED
    }
}
