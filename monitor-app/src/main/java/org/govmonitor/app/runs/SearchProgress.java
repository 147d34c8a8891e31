package org.govmonitor.app.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a search for the columns of a site has come that somebody asked for.
 *
 * @param pages asked for until now
 * @param endedAt null while it goes on
 * @param proposed how many columns wait for a decision through it; 0 while it goes on
 */
public record SearchProgress(
        long siteId,
        State state,
        Instant since,
        int pages,
        @Nullable Instant endedAt,
        int proposed) {
    /** How it stands. */
    public enum State {
        WAITING,
        SEARCHING,
        FOUND,
        /** All of the site's pages could not be read in time; what was found is proposed. */
        FOUND_PARTLY,
        UNREACHABLE,
        /** The site may not be asked: no contact is set for asking foreign sites. */
        NOT_PERMITTED,
        FAILED
    }

    public boolean isUnderWay() {
        return endedAt == null;
    }

    SearchProgress onePage() {
        return new SearchProgress(siteId, State.SEARCHING, since, pages + 1, null, 0);
    }

    SearchProgress ended(State how, Instant at, int columns) {
        return new SearchProgress(siteId, how, since, pages, at, columns);
    }
}
