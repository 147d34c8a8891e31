package org.govmonitor.render;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Relay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws pages in headless browsers, a fresh one for each page, a few at a time. */
public final class Browser implements Renderer {
    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    private final BrowserSettings settings;
    private final Supplier<Relay> relays;
    private final Semaphore places;

    /** @param relays all that a browser may ask for goes through one of these; one is opened and closed for each page */
    public Browser(BrowserSettings settings, Supplier<Relay> relays) {
        this.settings = settings;
        this.relays = relays;
        this.places = new Semaphore(settings.atMost(), true);
    }

    /**
     * {@inheritDoc}
     *
     * <p>An interrupted thread keeps its flag and gets {@link Failure#CLOSED}. So it is where the machine lets no browser
     * start, no program or no room for its files; that is logged, as the operator has to mend it.
     */
    @Override
    public FetchResult render(HttpUrl url) {
        long start = System.nanoTime();
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FetchResult.Failed(url, Failure.CLOSED, 0, "interrupted", Duration.ZERO);
        }
        try (Relay relay = relays.get();
                GuardedProxy proxy = GuardedProxy.open(relay, settings.limit())) {
            Drawing drawing = new Drawing(settings, proxy.port(), relay.userAgent());
            Drawing.Outcome outcome = drawing.run(url);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return switch (outcome.end()) {
                case DRAWN ->
                    new FetchResult.Ok(url, url, 200, outcome.markup(), "text/html; charset=utf-8", null, null, took);
                case OUT_OF_TIME -> failed(url, Failure.TIMEOUT, "the browser did not finish in time", took);
                case TOO_LARGE -> failed(url, Failure.TOO_LARGE, "the drawn page is too large", took);
                case BROKEN -> failed(url, Failure.CLOSED, "the browser gave up", took);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FetchResult.Failed(url, Failure.CLOSED, 0, "interrupted", Duration.ZERO);
        } catch (IOException e) {
            LOG.error("no browser can be started with {}: {}", settings.program(), e.toString());
            return new FetchResult.Failed(url, Failure.CLOSED, 0, "no browser can be started", Duration.ZERO);
        } finally {
            places.release();
        }
    }

    private static FetchResult failed(HttpUrl url, Failure failure, String why, Duration took) {
        return new FetchResult.Failed(url, failure, 0, why, took);
    }
}
