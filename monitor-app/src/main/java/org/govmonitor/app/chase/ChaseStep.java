package org.govmonitor.app.chase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rung that was taken for a finding, or is proposed.
 *
 * @param rung from 0
 * @param decidedBy who decided on a proposal, or null
 * @param reason why, or null
 */
public record ChaseStep(
        long id,
        long findingId,
        int rung,
        String name,
        LocalDate takenOn,
        State state,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** Where it stands. */
    public enum State {
        TAKEN,
        /** Waits for a person. */
        PROPOSED,
        ACCEPTED,
        DECLINED
    }
}
