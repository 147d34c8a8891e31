package org.govmonitor.media.wechat;

import org.govmonitor.media.UnreadableReason;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param <T> what it was to give
 */
sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    /**
     * @param error what WeChat said, or null where it said nothing that can be read
     * @param detail for people, one line in Chinese
     */
    record Refused<T>(@Nullable WeChatError error, UnreadableReason reason, String detail) implements Answer<T> {
        boolean isOfToken() {
            return error != null && error.isOfToken();
        }

        /** The same refusal in the place of another answer. */
        <U> Refused<U> instead() {
            return new Refused<>(error, reason, detail);
        }
    }
}
