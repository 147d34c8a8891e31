package org.govmonitor.app.api;

import java.time.Instant;
import org.govmonitor.app.ledger.EventType;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.HistoryLine;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of a finding.
 *
 * @param version of the finding after it
 * @param actor who decided, or {@code monitor}
 */
record EventJson(
        int version,
        EventType type,
        @Nullable FindingState from,
        FindingState to,
        Instant at,
        String actor,
        @Nullable String reason) {
    static EventJson of(HistoryLine line) {
        return new EventJson(line.seq(), line.type(), line.from(), line.to(), line.at(), line.actor(), line.reason());
    }
}
