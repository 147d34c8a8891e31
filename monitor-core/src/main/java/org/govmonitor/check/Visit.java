package org.govmonitor.check;

import java.time.Instant;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a scan learned of one subject with regard to one kind of problem.
 *
 * @param observedAt when the subject itself was read
 * @param problem present exactly when the outcome is FOUND
 * @param reason for people, why it is GONE or UNREADABLE, else null
 */
public record Visit(
        ProblemKind kind,
        Subject subject,
        Outcome outcome,
        Instant observedAt,
        @Nullable Problem problem,
        @Nullable String reason) {

    /** The four things a visit can end in. */
    public enum Outcome {
        FOUND,
        /** Read whole by the kind's check and found in order. */
        IN_ORDER,
        /** The subject answers that it no longer exists (404, 410). */
        GONE,
        UNREADABLE
    }

    public Visit {
        if ((outcome == Outcome.FOUND) != (problem != null)) {
            throw new IllegalArgumentException("a problem belongs to FOUND and to nothing else: " + outcome);
        }
    }
}
