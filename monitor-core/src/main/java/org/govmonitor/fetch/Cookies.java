package org.govmonitor.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * Cookies along one chain of redirects, and no further: some sites set one and send the visitor back to where he came from,
 * but a monitor is no returning visitor.
 */
final class Cookies {
    private static final int MOST = 30;

    private final List<Cookie> kept = new ArrayList<>();

    void take(HttpUrl url, Headers answer) {
        for (Cookie cookie : Cookie.parseAll(url, answer)) {
            kept.removeIf(old -> old.name().equals(cookie.name())
                    && old.domain().equals(cookie.domain())
                    && old.path().equals(cookie.path()));
            if (kept.size() < MOST) {
                kept.add(cookie);
            }
        }
    }

    /** What to send, in the form of the Cookie header; empty where there is nothing. */
    String header(HttpUrl url) {
        if (kept.isEmpty()) {
            return "";
        }
        return kept.stream()
                .filter(cookie -> cookie.matches(url))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .filter(FetchPolicy::isHeaderText)
                .collect(Collectors.joining("; "));
    }
}
