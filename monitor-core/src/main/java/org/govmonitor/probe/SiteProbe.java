package org.govmonitor.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.TimedFetch;
import org.govmonitor.fetch.TimedFetcher;

/** Visits home pages. For many threads. */
public final class SiteProbe {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final TimedFetcher fetcher;
    private final Duration limit;
    private final Clock clock;

    /** @param limit a page that takes so long, or longer, did not open */
    public SiteProbe(TimedFetcher fetcher, Duration limit, Clock clock) {
        this.fetcher = fetcher;
        this.limit = limit;
        this.clock = clock;
    }

    /** One visit. Blocks; empty where we were stopped meanwhile. */
    public Optional<Probe> visit(HttpUrl home) {
        Instant at = clock.instant();
        return fetcher.time(home, limit).map(fetched -> judge(home, at, fetched));
    }

    /**
     * Where the plain address of a site leads that is registered under its encrypted one. Only for usual ports, as nobody
     * knows the plain port that belongs to another.
     */
    public HttpsWay plainWay(HttpUrl home) {
        if (!home.isHttps() || home.port() != HTTPS_PORT) {
            return HttpsWay.UNKNOWN;
        }
        HttpUrl plain = home.newBuilder().scheme("http").port(HTTP_PORT).build();
        return fetcher.time(plain, limit)
                .map(fetched -> plainWay(fetched.result()))
                .orElse(HttpsWay.UNKNOWN);
    }

    private static HttpsWay plainWay(FetchResult result) {
        if (result instanceof FetchResult.Ok ok) {
            return new Appearance(ok).https();
        }
        boolean closed = result instanceof FetchResult.Failed failed && failed.failure() == Failure.CONNECT;
        return closed ? HttpsWay.NO_PLAIN : HttpsWay.UNKNOWN;
    }

    private Probe judge(HttpUrl home, Instant at, TimedFetch fetched) {
        FetchResult result = fetched.result();
        int status = 0;
        Outcome outcome;
        HttpsWay https = HttpsWay.UNKNOWN;
        if (result instanceof FetchResult.Ok ok) {
            Appearance appearance = new Appearance(ok);
            status = ok.status();
            outcome = appearance.outcome();
            https = home.isHttps() ? HttpsWay.UNKNOWN : appearance.https();
        } else if (result instanceof FetchResult.Failed failed) {
            status = failed.status();
            Reason reason = Reason.of(failed);
            outcome = failed.isDown() ? new Outcome.Failed(reason) : new Outcome.NoEvidence(reason);
        } else {
            throw new IllegalStateException("nothing was asked that could be unchanged");
        }
        boolean late = fetched.timing().total().compareTo(limit) >= 0;
        if (late && outcome instanceof Outcome.Opened) {
            outcome = new Outcome.Failed(Reason.TIMEOUT);
        }
        return new Probe(at, outcome, status, fetched.timing(), fetched.certificate(), https);
    }
}
