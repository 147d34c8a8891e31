package org.govmonitor.check.seen;

import java.time.Instant;
import org.govmonitor.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/**
 * How a page was answered.
 *
 * @param status of the answer; 0 where there was none
 * @param url the address that was asked for
 * @param arrived the address that answered after redirects, or null where it is the one asked for or nobody answered
 * @param millis from the request to the last byte or the failure, retries included
 * @param at when it had been answered
 * @param failure for people, why nothing usable came back; null where it did
 */
public record Answered(
        int status,
        String url,
        @Nullable String arrived,
        long millis,
        Instant at,
        @Nullable String failure) {
    private static final int NOT_MODIFIED = 304;

    static Answered of(FetchResult result, Instant at, Masking masking) {
        String url = masking.address(result.requested());
        long millis = result.elapsed().toMillis();
        if (result instanceof FetchResult.Ok ok) {
            String arrived = ok.url().equals(ok.requested()) ? null : masking.address(ok.url());
            return new Answered(ok.status(), url, arrived, millis, at, null);
        }
        return result instanceof FetchResult.Failed failed
                ? new Answered(failed.status(), url, null, millis, at, failed.said())
                : new Answered(NOT_MODIFIED, url, null, millis, at, null);
    }
}
