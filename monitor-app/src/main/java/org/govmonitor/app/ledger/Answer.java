package org.govmonitor.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command for one finding.
 *
 * @param state where the finding stands now, or null where there is no such finding, or none that may be seen
 * @param version what the finding is now, to be named by whoever decides again; 0 where there is none
 * @param since of {@link Result#CHANGED} what happened since the finding was shown, the first event first; else empty
 */
public record Answer(
        long findingId, Result result, @Nullable FindingState state, long version, List<HistoryLine> since) {

    public Answer {
        since = List.copyOf(since);
    }

    static Answer noSuch(long findingId) {
        return new Answer(findingId, Result.REFUSED, null, 0, List.of());
    }

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
