package org.govmonitor.app.ledger;

import java.time.Instant;
import java.util.UUID;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides, once, about one finding or many.
 *
 * @param id sent again, the same command does nothing more; at most 60 characters
 * @param actor who, at most 100 characters, not blank
 * @param reason in the person's words, at most 2,000 characters, or null where none is asked for
 * @param at when it was decided
 */
public record Command(String id, String actor, @Nullable String reason, Instant at) {
    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    private static final Words WORDS = Words.of(Command.class);
    private static final int LONGEST_ACTOR = 100;

    public Command {
        if (actor.isBlank() || actor.length() > LONGEST_ACTOR) {
            throw new IllegalArgumentException(WORDS.say("actor", LONGEST_ACTOR));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(WORDS.say("reason.long", LONGEST_REASON));
        }
    }

    /** A command that was never sent before. */
    public static Command of(String actor, @Nullable String reason, Instant at) {
        return new Command(UUID.randomUUID().toString(), actor, reason, at);
    }
}
