package org.govmonitor.fetch;

import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be fetched.
 *
 * @param url the address
 * @param purpose decides body and time limits
 * @param validators what an earlier answer gave, or null to fetch in any case
 * @param call what is said to an interface, or null for a plain GET
 */
public record FetchRequest(
        HttpUrl url,
        Purpose purpose,
        @Nullable Validators validators,
        @Nullable Call call) {

    /** A plain GET. */
    public FetchRequest(HttpUrl url, Purpose purpose, @Nullable Validators validators) {
        this(url, purpose, validators, null);
    }

    /** What the answer is for. */
    public enum Purpose {
        /** A page: up to 10 MB by default. */
        PAGE,
        /** A home page on which availability hangs: one try, limit 15 s; the caller counts the tries. */
        HOME,
        /** An attachment: up to 50 MB by default. */
        ATTACHMENT,
        /**
         * One address that somebody gave us to look at: an interface, a feed, a link that was entered. Limits of a page.
         * robots.txt, which is written for crawlers, is not asked.
         */
        DIRECT
    }

    /**
     * What is said to an interface beside its address. It is meant for this host alone: redirects are not followed, and a bad
     * certificate ends the call.
     *
     * @param headers by name, in place of those that a page is asked with
     * @param body sent by POST, or null for GET; not to be changed
     * @param contentType of the body; empty where there is none
     */
    public record Call(Map<String, String> headers, byte @Nullable [] body, String contentType) {
        public Call {
            headers = Map.copyOf(headers);
        }

        /** Neither headers nor body are shown, as both carry secrets. */
        @Override
        public String toString() {
            return body == null ? "Call[GET]" : "Call[POST]";
        }
    }

    /** ETag and Last-Modified of an earlier answer; either may be null. */
    public record Validators(
            @Nullable String etag, @Nullable String lastModified) {}

    public static FetchRequest page(HttpUrl url) {
        return new FetchRequest(url, Purpose.PAGE, null);
    }

    /** One address that somebody gave us to look at. */
    public static FetchRequest direct(HttpUrl url, @Nullable Validators validators) {
        return new FetchRequest(url, Purpose.DIRECT, validators);
    }

    /** An interface that is asked. */
    public static FetchRequest call(HttpUrl url, Call call) {
        return new FetchRequest(url, Purpose.DIRECT, null, call);
    }

    /** The address without its query, which may carry a token. */
    @Override
    public String toString() {
        return "FetchRequest[" + url.newBuilder().query(null).build() + ", " + purpose + "]";
    }
}
