package org.govmonitor.app.api;

import java.util.Set;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a list is sorted by, as an address says it: {@code name}, or {@code -name} for the other way. */
record Sorting(String key, boolean descending) {
    private static final Words WORDS = Words.of(Sorting.class);

    /** @throws Refusal if a list cannot be sorted so */
    static Sorting of(@Nullable String asked, Set<String> keys, String usual) {
        if (asked == null) {
            return new Sorting(usual, false);
        }
        boolean descending = asked.startsWith("-");
        String key = descending ? asked.substring(1) : asked;
        if (!keys.contains(key)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    WORDS.say("sort", String.join(", ", keys.stream().sorted().toList())));
        }
        return new Sorting(key, descending);
    }
}
