package org.govmonitor.app.ledger;

import java.time.Instant;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What scans saw of the subject of a finding, free of personal data.
 *
 * @param discovery when it was found; null where that was not kept
 * @param latest when it last became an event, which may be the same; null where nothing was kept
 */
public record FindingEvidence(
        @Nullable Shown discovery, @Nullable Shown latest) {

    /**
     * What one visit saw.
     *
     * @param seq of the event in the finding's history that it caused
     */
    public record Shown(int seq, Visit.Outcome outcome, Instant at, Seen seen) {}
}
