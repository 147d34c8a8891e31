package org.govmonitor.app.api;

import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How much one answer holds. */
final class Limit {
    private static final Words WORDS = Words.of(Limit.class);
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /** @throws Refusal if it is less than 1 or more than an answer holds */
    static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("limit", MOST));
        }
        return asked;
    }
}
