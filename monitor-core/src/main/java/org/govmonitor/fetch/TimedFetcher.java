package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The door to the network for one who wants to know how long it takes. Implementations are safe for use by many threads. */
public interface TimedFetcher {

    /**
     * Fetches a home page once, over connections of its own. Waits its turn at the host first, which is not counted.
     *
     * @param limit for all of it, look-up, redirects and body together; no part of it has a lower limit
     * @return empty where the fetch was ended by us, as when the service stops: that tells nothing of the host
     */
    Optional<TimedFetch> time(HttpUrl url, Duration limit);
}
