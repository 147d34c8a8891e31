package org.govmonitor.app.console.run;

import java.time.Duration;
import org.govmonitor.app.ledger.RunCost;
import org.govmonitor.app.runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * A run in the list.
 *
 * @param target the only site or account that it is of, by name, or null
 * @param cost null where no scan of it has ended
 */
record RunLine(Run run, @Nullable String target, @Nullable RunCost cost) {

    /** In whole minutes, rounded up; null while it is under way. */
    public @Nullable Long minutes() {
        return run.endedAt() == null
                ? null
                : (Duration.between(run.startedAt(), run.endedAt()).toSeconds() + 59) / 60;
    }
}
