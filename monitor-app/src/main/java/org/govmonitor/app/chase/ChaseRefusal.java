package org.govmonitor.app.chase;

import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What was asked cannot be done; the message says why, for people. */
public final class ChaseRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of(ChaseRefusal.class);

    ChaseRefusal(String message) {
        super(message);
    }

    static ChaseRefusal of(String key, @Nullable Object... values) {
        return new ChaseRefusal(WORDS.say(key, values));
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
