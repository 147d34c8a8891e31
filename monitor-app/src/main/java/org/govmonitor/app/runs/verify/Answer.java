package org.govmonitor.app.runs.verify;

import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What looking again brought to light.
 *
 * @param reason for people, or null
 * @param seen what is kept of it, or null
 */
record Answer(
        Visit.Outcome outcome,
        @Nullable String reason,
        @Nullable Seen seen) {
    static Answer of(Visit visit) {
        return new Answer(visit.outcome(), visit.reason(), visit.seen());
    }

    static Answer unreadable(String reason) {
        return new Answer(Visit.Outcome.UNREADABLE, reason, null);
    }
}
