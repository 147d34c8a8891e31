package org.govmonitor.app.ledger;

import java.time.Instant;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of a finding.
 *
 * @param seq from 1
 * @param from null for the first
 * @param severity how grave the finding was held to be after it; null where that was not kept yet
 * @param actor who decided, or {@code monitor}
 * @param reason a person's words, or what is new; or null
 * @param term when it was due and who answered after it
 */
public record HistoryLine(
        int seq,
        EventType type,
        @Nullable FindingState from,
        FindingState to,
        @Nullable Severity severity,
        Instant at,
        String actor,
        @Nullable String reason,
        Term term) {

    static HistoryLine of(FindingEvent event) {
        return new HistoryLine(
                event.seq(),
                event.type(),
                event.fromState(),
                event.life().state(),
                event.severity(),
                event.happenedAt(),
                event.actor(),
                event.reason(),
                Term.of(event.duty()));
    }
}
