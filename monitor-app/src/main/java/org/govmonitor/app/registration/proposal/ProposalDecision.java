package org.govmonitor.app.registration.proposal;

import java.time.Instant;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on proposals.
 *
 * @param actor who says so
 * @param reason why, or null
 */
public record ProposalDecision(String actor, @Nullable String reason, Instant at) {
    private static final Words WORDS = Words.of(Registrations.class);
    private static final int LONGEST_ACTOR = 100;
    private static final int LONGEST_REASON = 500;

    /** @throws IllegalArgumentException if the actor is nobody, or one of the texts is too long */
    public ProposalDecision {
        if (actor.isBlank() || actor.length() > LONGEST_ACTOR) {
            throw new IllegalArgumentException(WORDS.say("proposal.actor", LONGEST_ACTOR));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(WORDS.say("proposal.reason", LONGEST_REASON));
        }
    }
}
