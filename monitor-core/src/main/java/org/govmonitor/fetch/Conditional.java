package org.govmonitor.fetch;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** ETag and Last-Modified to and from headers (RFC 9110, 8.8 and 13.1). */
final class Conditional {
    /** Longer ones are no validators; they would be kept for nothing. */
    private static final int LONGEST = 1_024;

    private Conditional() {}

    static void ask(Headers.Builder headers, FetchRequest.@Nullable Validators known) {
        if (known == null) {
            return;
        }
        String etag = sendable(known.etag());
        if (etag != null) {
            headers.add("If-None-Match", etag);
        }
        String lastModified = sendable(known.lastModified());
        if (lastModified != null) {
            headers.add("If-Modified-Since", lastModified);
        }
    }

    static FetchRequest.@Nullable Validators of(Headers answer) {
        String etag = sendable(answer.get("ETag"));
        String lastModified = sendable(answer.get("Last-Modified"));
        return etag == null && lastModified == null ? null : new FetchRequest.Validators(etag, lastModified);
    }

    private static @Nullable String sendable(@Nullable String value) {
        return value != null && value.length() <= LONGEST && FetchPolicy.isHeaderText(value) ? value : null;
    }
}
