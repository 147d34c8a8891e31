package org.govmonitor.app.accounts.round;

import org.govmonitor.app.registration.WatchState;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; null means any.
 *
 * @param text part of a name
 * @param unit the name of the unit that answers for it
 * @param watch null for all that are registered: watched and paused
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable String unit,
        @Nullable Platform platform,
        @Nullable AccountStanding standing,
        @Nullable WatchState watch) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null, null, null);
}
