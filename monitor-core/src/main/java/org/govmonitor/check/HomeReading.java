package org.govmonitor.check;

import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchResult;

/**
 * The tries to open a home page.
 *
 * @param address the canonical address of the home page
 * @param tries in order, at least one; none follows one that opened
 */
public record HomeReading(HttpUrl address, List<FetchResult> tries, Instant observedAt) {
    public HomeReading {
        tries = List.copyOf(tries);
    }
}
