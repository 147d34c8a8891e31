package org.govmonitor.app.api;

import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How much one answer holds. */
final class Limit {
    private static final Words WORDS = Words.of(Limit.class);
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LAST_PAGE = 100_000;

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

    /**
     * A page of a list whose rows hardly change, from 1.
     *
     * @throws Refusal if there never is such a page
     */
    static int page(@Nullable Integer asked) {
        if (asked == null) {
            return 1;
        }
        if (asked < 1 || asked > LAST_PAGE) {
            throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("page"));
        }
        return asked;
    }
}
