package org.govmonitor.fetch;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be fetched.
 *
 * @param url the address
 * @param purpose decides body and time limits
 * @param validators what an earlier answer gave, or null to fetch in any case
 */
public record FetchRequest(
        HttpUrl url, Purpose purpose, @Nullable Validators validators) {

    /** What the answer is for. */
    public enum Purpose {
        /** A page: up to 10 MB by default. */
        PAGE,
        /** A home page on which availability hangs: one try, limit 15 s; the caller counts the tries. */
        HOME,
        /** An attachment: up to 50 MB by default. */
        ATTACHMENT
    }

    /** ETag and Last-Modified of an earlier answer; either may be null. */
    public record Validators(
            @Nullable String etag, @Nullable String lastModified) {}

    public static FetchRequest page(HttpUrl url) {
        return new FetchRequest(url, Purpose.PAGE, null);
    }
}
