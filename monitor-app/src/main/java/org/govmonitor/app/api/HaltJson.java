package org.govmonitor.app.api;

import java.time.Instant;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.registration.WatchState;
import org.jspecify.annotations.Nullable;

/** Why something is not watched. */
record HaltJson(WatchState state, Instant since, String by, String reason) {
    static @Nullable HaltJson of(@Nullable Halt halt) {
        return halt == null ? null : new HaltJson(halt.state(), halt.since(), halt.by(), halt.reason());
    }
}
