package org.govmonitor.app.runs.verify;

import java.time.Instant;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.jspecify.annotations.Nullable;

/**
 * One looking again at what a finding is about.
 *
 * @param targetId the site or account
 * @param askedBy who wanted it, as histories print it
 * @param endedAt null until DONE
 * @param reading the address that is being read, while READING; else null
 * @param outcome what came of it, once DONE; else null
 * @param reason for people, why it is GONE or UNREADABLE, or what a person is still to judge; or null
 * @param seen what was seen of the page, or null
 * @param before where the finding stood when it was asked for
 * @param after where it stands since; null until DONE
 */
public record Verification(
        long id,
        long findingId,
        long targetId,
        State state,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String reading,
        Visit.@Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Seen seen,
        FindingState before,
        @Nullable FindingState after) {

    /** How far it is. */
    public enum State {
        QUEUED,
        READING,
        DONE
    }

    Verification reading(@Nullable String address) {
        return new Verification(
                id, findingId, targetId, state, askedBy, askedAt, endedAt, address, outcome, reason, seen, before,
                after);
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
