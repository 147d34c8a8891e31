package org.govmonitor.app.ledger;

import java.time.Instant;
import java.util.List;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its events up to a moment tell it.
 *
 * @param severity null where the events are from before it was kept
 */
record Snapshot(
        Life life, Duty duty, Detail detail, @Nullable Severity severity) {

    /**
     * @param events of one finding, by seq
     * @param before events at or after it are not known yet
     * @return null where the finding had not been found yet
     */
    static @Nullable Snapshot replay(List<FindingEvent> events, Instant before) {
        Life life = null;
        Duty duty = Duty.NONE;
        Detail detail = null;
        Severity severity = null;
        for (FindingEvent event : events) {
            if (!event.happenedAt().isBefore(before)) {
                break;
            }
            life = event.life();
            duty = event.duty();
            detail = event.detail() == null ? detail : event.detail();
            severity = event.severity() == null ? severity : event.severity();
        }
        return life == null || detail == null ? null : new Snapshot(life, duty, detail, severity);
    }
}
