package org.govmonitor.app.runs.board;

import java.time.LocalDate;
import java.util.Map;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.check.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A site of a list.
 *
 * @param halt why it is not watched, or null where it is
 * @param watched how many of its columns are watched
 * @param paused how many are paused
 * @param standings how many of the watched ones stand how; those that none has left out
 * @param unseen how many of the watched ones were never looked at
 * @param nextDue the first day after which one of those in order no longer is, or null
 */
public record ListedSite(
        long id,
        String name,
        String url,
        String unit,
        @Nullable Halt halt,
        int watched,
        int paused,
        Map<Standing, Integer> standings,
        int unseen,
        @Nullable LocalDate nextDue) {
    public ListedSite {
        standings = Map.copyOf(standings);
    }
}
