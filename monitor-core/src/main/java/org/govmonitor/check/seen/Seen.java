package org.govmonitor.check.seen;

import org.jspecify.annotations.Nullable;

/**
 * What was seen of one subject.
 *
 * @param answered how its page was answered, or null where it was not asked by itself
 * @param listing the list that it shows, or null where it is judged by something else
 */
public record Seen(@Nullable Answered answered, @Nullable ListingSeen listing) {
    /** Whether it tells anything. */
    public boolean isSomething() {
        return answered != null || listing != null;
    }
}
