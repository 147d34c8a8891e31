package org.govmonitor.app.console.registry;

import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/** Which accounts the page shows, as its address says it. */
record AccountFilter(
        @Nullable AccountStanding standing, @Nullable Platform platform) {

    public boolean narrows() {
        return standing != null || platform != null;
    }

    boolean takes(AccountPageLine line) {
        return (standing == null || standing == line.standing()) && (platform == null || platform == line.platform());
    }
}
