package org.govmonitor.probe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.TimedFetch;
import org.govmonitor.fetch.TimedFetcher;
import org.govmonitor.fetch.Timing;

/** A network by script: each address answers as told, those not told of answer a page at once. */
public final class ScriptedFetcher implements TimedFetcher {
    private static final String PAGE = "<html><body><h1>home</h1></body></html>";
    private final Map<HttpUrl, TimedFetch> answers = new HashMap<>();
    private final List<HttpUrl> asked = new ArrayList<>();

    @Override
    public Optional<TimedFetch> time(HttpUrl url, Duration limit) {
        asked.add(url);
        TimedFetch told = answers.get(url);
        return Optional.of(told == null ? opened(url, PAGE, Duration.ofMillis(300)) : told);
    }

    /** In order. */
    public List<HttpUrl> asked() {
        return List.copyOf(asked);
    }

    public void opens(HttpUrl url, Duration after) {
        answers.put(url, opened(url, PAGE, after));
    }

    public void shows(HttpUrl url, String body) {
        answers.put(url, opened(url, body, Duration.ofMillis(300)));
    }

    public void leads(HttpUrl url, HttpUrl target) {
        answers.put(url, new TimedFetch(ok(url, target, PAGE), Timing.of(Duration.ofMillis(300)), null));
    }

    public void fails(HttpUrl url, Failure failure, int status) {
        answers.put(
                url,
                new TimedFetch(
                        new FetchResult.Failed(url, failure, status, "by script", Duration.ofSeconds(1)),
                        Timing.of(Duration.ofSeconds(1)),
                        null));
    }

    private static TimedFetch opened(HttpUrl url, String body, Duration after) {
        return new TimedFetch(ok(url, url, body), Timing.of(after), null);
    }

    private static FetchResult.Ok ok(HttpUrl asked, HttpUrl arrived, String body) {
        return new FetchResult.Ok(
                asked,
                arrived,
                200,
                body.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                null,
                null,
                Duration.ofMillis(300));
    }
}
