package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Date;
import okhttp3.Headers;

/** The Retry-After header (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** What the host asks for; 0 where it asks for nothing that can be read. A date counts from the host's own clock. */
    static Duration of(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null || value.isBlank()) {
            return Duration.ZERO;
        }
        String text = value.strip();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(text.length() > DIGITS ? Integer.MAX_VALUE : Long.parseLong(text));
        }
        Date until = headers.getDate("Retry-After");
        Date sent = headers.getDate("Date");
        if (until == null || sent == null) {
            return Duration.ZERO;
        }
        return Duration.ofMillis(Math.max(0, until.getTime() - sent.getTime()));
    }
}
