package org.govmonitor.app.availability;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.fetch.TimedFetch;
import org.govmonitor.fetch.TimedFetcher;
import org.govmonitor.fetch.Timing;

/** A network by script: what is not said to be down opens at once. */
final class ScriptedWeb implements TimedFetcher {
    private static final Duration SOON = Duration.ofMillis(300);
    private final Map<HttpUrl, Boolean> down = new ConcurrentHashMap<>();
    private final Map<HttpUrl, ShownCertificate> certificates = new ConcurrentHashMap<>();
    private final List<HttpUrl> asked = new ArrayList<>();
    private volatile Runnable onAsk = () -> {};

    void down(HttpUrl url, boolean isDown) {
        down.put(url, isDown);
    }

    void certificate(HttpUrl url, ShownCertificate shown) {
        certificates.put(url, shown);
    }

    /** Runs on the asking thread. */
    void onAsk(Runnable work) {
        onAsk = work;
    }

    synchronized long asked(HttpUrl url) {
        return asked.stream().filter(url::equals).count();
    }

    @Override
    public Optional<TimedFetch> time(HttpUrl url, Duration limit) {
        synchronized (this) {
            asked.add(url);
        }
        onAsk.run();
        FetchResult result = down.getOrDefault(url, false)
                ? new FetchResult.Failed(url, Failure.CONNECT, 0, "by script", SOON)
                : new FetchResult.Ok(
                        url, url, 200, "<h1>home</h1>".getBytes(StandardCharsets.UTF_8), null, null, null, SOON);
        return Optional.of(new TimedFetch(result, Timing.of(SOON), certificates.get(url)));
    }
}
