package org.govmonitor.app.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as its events up to a moment tell it. */
record Snapshot(Life life, Detail detail) {

    /**
     * @param events of one finding, by seq
     * @param before events at or after it are not known yet
     * @return null where the finding had not been found yet
     */
    static @Nullable Snapshot replay(List<FindingEvent> events, Instant before) {
        Life life = null;
        Detail detail = null;
        for (FindingEvent event : events) {
            if (!event.happenedAt().isBefore(before)) {
                break;
            }
            life = event.life();
            detail = event.detail() == null ? detail : event.detail();
        }
        return life == null || detail == null ? null : new Snapshot(life, detail);
    }
}
