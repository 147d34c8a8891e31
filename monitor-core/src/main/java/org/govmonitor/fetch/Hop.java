package org.govmonitor.fetch;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What became of one request: an answer, or none. */
sealed interface Hop {

    /**
     * The host answered.
     *
     * @param body empty unless the status is 200 to 299
     * @param protection as in {@link FetchResult.Failed}
     * @param certificateFault as in {@link FetchResult.Ok}
     */
    record Answer(
            int status,
            Headers headers,
            byte[] body,
            @Nullable String protection,
            @Nullable String certificateFault) implements Hop {
        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /**
     * No answer that can be used.
     *
     * @param status of the answer that broke or grew too large, else 0
     */
    record Broken(Failure failure, int status, String detail) implements Hop {}
}
