package org.govmonitor.app.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who or what moved a finding.
 *
 * @param id of the visit or command, unique per event type and finding
 * @param at when it was observed or decided, microseconds at the finest
 * @param reason what a person said, or what is new; or null
 * @param indicatorsVersion the catalogue in force
 */
record Cause(String id, Instant at, String actor, @Nullable String reason, String indicatorsVersion) {
    /** The actor of everything that nobody did by hand. */
    static final String MACHINE = "monitor";

    static Cause visit(RecordedVisit visit, @Nullable String reason, String indicatorsVersion) {
        return new Cause("visit:" + visit.id(), visit.observedAt(), MACHINE, reason, indicatorsVersion);
    }

    boolean human() {
        return !actor.equals(MACHINE);
    }
}
