package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What became of a fetch. Whatever the web does, a fetch ends in one of these and never in an exception. */
public sealed interface FetchResult {

    /** The address that was asked for. */
    HttpUrl requested();

    /** From the first attempt to the last byte, retries and pauses included. */
    Duration elapsed();

    /**
     * A whole answer with a status from 200 to 299.
     *
     * @param url where the answer came from, after redirects
     * @param body decompressed, within the limit of the request's purpose
     * @param contentType the header as sent, or null
     * @param validators what to send next time; null where the answer had none
     * @param certificateFault what is wrong with the certificate that was read past, or null
     */
    record Ok(
            HttpUrl requested,
            HttpUrl url,
            int status,
            byte[] body,
            @Nullable String contentType,
            FetchRequest.@Nullable Validators validators,
            @Nullable String certificateFault,
            Duration elapsed)
            implements FetchResult {}

    /** The answer to {@link FetchRequest#validators()}: nothing changed. */
    record NotModified(HttpUrl requested, HttpUrl url, Duration elapsed) implements FetchResult {}

    /**
     * Nothing usable came back.
     *
     * @param status the HTTP status where there was an answer, else 0
     * @param detail for people, one line, without the body
     * @param protection the protection service that answered in the place of the site, or null
     */
    record Failed(
            HttpUrl requested,
            Failure failure,
            int status,
            String detail,
            @Nullable String protection,
            Duration elapsed)
            implements FetchResult {
        /** A failure that no protection service shows itself in. */
        public Failed(HttpUrl requested, Failure failure, int status, String detail, Duration elapsed) {
            this(requested, failure, status, detail, null, elapsed);
        }

        private static final Words WORDS = Words.of(FetchResult.class);

        /** Statuses by which sites and their protection services turn a program away; 521 is that of 加速乐. */
        private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 407, 412, 418, 429, 451, 521);

        /** Whether the site answered but turned us away, which says nothing of what it shows to a citizen. */
        public boolean turnedAway() {
            return protection != null || TURNED_AWAY.contains(status);
        }

        /**
         * Whether a citizen's browser would not have got in either. It may where we were turned away, where the fault may lie
         * with what we can read (encryption, encoding, size, redirects that want a browser), or where we did not ask.
         */
        public boolean isDown() {
            return switch (failure) {
                case DNS, CONNECT, TIMEOUT, CLOSED -> true;
                case STATUS -> !turnedAway();
                case TLS, ADDRESS_REFUSED, ROBOTS, TOO_LARGE, TOO_MANY_REDIRECTS, PROTOCOL -> false;
            };
        }

        /** For people, in a few words of theirs. */
        public String said() {
            return failure == Failure.STATUS && protection != null
                    ? WORDS.say("failure.protection", status, protection)
                    : failure == Failure.STATUS ? WORDS.say("failure.status", status) : failure.said();
        }
    }
}
