package org.govmonitor.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * robots.txt of every origin (RFC 9309), read once and kept for a day.
 *
 * <p>One departure: a robots.txt that cannot be read (5xx, no connection, too large) allows, where RFC 9309, 2.3.1.4 would
 * forbid everything. Whoever registers a site answers for it and wants to hear of its faults; a firewall that breaks on
 * that one path would silence the monitor for good. Such a reading is kept for ten minutes only.
 */
final class Robots {
    private static final int MOST = 5_000;
    private static final Duration READ = Duration.ofHours(24);
    private static final Duration UNREAD = Duration.ofMinutes(10);

    /** A longer delay is kept this long: it mostly stands there against whole-web crawlers, and a scan has an end. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    private static final List<String> NAMES = List.of(FetchPolicy.ROBOT_NAME.toLowerCase(Locale.ROOT));

    private final BoundedMap<String, CompletableFuture<Entry>> entries = new BoundedMap<>(MOST);
    private final Function<HttpUrl, FetchResult> door;
    private final Waiting waiting;

    private record Entry(BaseRobotRules rules, long readAt, Duration keep) {}

    /** @param door the way to fetch a robots.txt, itself free of robots.txt */
    Robots(Function<HttpUrl, FetchResult> door, Waiting waiting) {
        this.door = door;
        this.waiting = waiting;
    }

    boolean allow(HttpUrl url) throws InterruptedException {
        return rules(url).isAllowed(url.toString());
    }

    /** The pause that a robots.txt asks for between two requests, as far as we keep it; 0 where it asks for none. */
    Duration delay(HttpUrl url) throws InterruptedException {
        long millis = rules(url).getCrawlDelay();
        return Duration.ofMillis(Math.max(0, Math.min(millis, LONGEST_DELAY.toMillis())));
    }

    private BaseRobotRules rules(HttpUrl url) throws InterruptedException {
        String origin = url.scheme() + "://" + url.host() + ":" + url.port();
        CompletableFuture<Entry> known = entries.get(origin);
        if (known == null) {
            CompletableFuture<Entry> mine = new CompletableFuture<>();
            known = entries.putIfAbsent(origin, mine);
            if (known == null) {
                return read(address(url), mine);
            }
        }
        try {
            Entry entry = known.get();
            if (waiting.nanoTime() - entry.readAt() < entry.keep().toNanos()) {
                return entry.rules();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading the robots.txt of " + origin + " broke", e.getCause());
        }
        entries.remove(origin, known);
        return rules(url);
    }

    private static HttpUrl address(HttpUrl url) {
        return new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .encodedPath("/robots.txt")
                .build();
    }

    private BaseRobotRules read(HttpUrl address, CompletableFuture<Entry> promise) {
        try {
            Entry entry = entry(address, door.apply(address));
            promise.complete(entry);
            return entry.rules();
        } catch (RuntimeException | Error e) {
            // a bug, but those who wait for the promise must not wait for ever
            promise.completeExceptionally(e);
            throw e;
        }
    }

    private Entry entry(HttpUrl address, FetchResult result) {
        BaseRobotRules rules = result instanceof FetchResult.Ok ok
                ? parse(address, ok)
                : new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        return new Entry(rules, waiting.nanoTime(), keep(result));
    }

    private static BaseRobotRules parse(HttpUrl address, FetchResult.Ok ok) {
        // no delay is too long here, as the parser would forbid everything; no warnings, as they quote what the site
        // wrote
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(address.toString(), ok.body(), ok.contentType(), NAMES);
    }

    private static Duration keep(FetchResult result) {
        if (Thread.currentThread().isInterrupted()) {
            return Duration.ZERO;
        }
        boolean absent = result instanceof FetchResult.Failed failed
                && failed.status() >= 400
                && failed.status() < 500
                && failed.status() != 429;
        return result instanceof FetchResult.Ok || absent ? READ : UNREAD;
    }
}
