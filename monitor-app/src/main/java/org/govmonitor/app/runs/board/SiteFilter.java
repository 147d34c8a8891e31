package org.govmonitor.app.runs.board;

import org.govmonitor.app.registration.WatchState;
import org.jspecify.annotations.Nullable;

/**
 * Which sites a list shows; null means any.
 *
 * @param text part of a name, an address or a code
 * @param unit the name of the unit that answers for it
 * @param watch null for all that are registered: watched and paused
 */
public record SiteFilter(
        @Nullable String text,
        @Nullable String unit,
        @Nullable SiteMark mark,
        @Nullable WatchState watch) {
    public static final SiteFilter ALL = new SiteFilter(null, null, null, null);
}
