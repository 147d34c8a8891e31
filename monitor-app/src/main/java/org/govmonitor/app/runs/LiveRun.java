package org.govmonitor.app.runs;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that is under way, as somebody may see it: his own sites and accounts alone.
 *
 * @param targets sites or accounts it is of
 * @param done of them
 * @param unreadable of those that are done: their home page did not open
 * @param pages pages and attachments read
 * @param failed those that could not be read
 * @param found problems seen
 * @param perMinute pages a minute so far
 * @param left how long it will take yet, going by the last time; null where nothing tells
 * @param now what is being scanned, oldest first
 */
public record LiveRun(
        Run run,
        int targets,
        int done,
        int unreadable,
        int pages,
        int failed,
        int found,
        int perMinute,
        @Nullable Duration left,
        List<SiteProgress> now) {
    public LiveRun {
        now = List.copyOf(now);
    }

    /** From 0 to 100. */
    public int percent() {
        return targets == 0 ? 0 : done * 100 / targets;
    }
}
