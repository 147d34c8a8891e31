package org.govmonitor.fetch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** One errand from its first request to its result: turns, robots.txt, redirects and retries. For one thread. */
final class Journey {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Errand errand;
    private final Door door;
    private final Cookies cookies = new Cookies();
    private final Set<String> visited = new HashSet<>();
    private HttpUrl url;
    private Duration left;
    private int retries;
    private int redirects;
    private final @Nullable Stopwatch watch;
    private @Nullable Long begun;

    /**
     * What all journeys share.
     *
     * @param hurried whether they go before others who wait for the same host
     */
    record Door(
            FetchPolicy policy,
            Wire wire,
            HostTurns turns,
            Robots robots,
            Pauses pauses,
            Waiting waiting,
            boolean hurried) {
        Door inAHurry() {
            return new Door(policy, wire, turns, robots, pauses, waiting, true);
        }
    }

    Journey(Errand errand, Door door) {
        this(errand, door, null);
    }

    Journey(Errand errand, Door door, @Nullable Stopwatch watch) {
        this.errand = errand;
        this.door = door;
        this.url = errand.url();
        this.left = errand.time();
        this.watch = watch;
    }

    FetchResult run() {
        try {
            FetchResult result = null;
            while (result == null) {
                result = step();
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Failure.CLOSED, 0, "interrupted");
        }
    }

    /** One request. @return null where another is to follow: a retry, or the next address of a chain of redirects */
    private @Nullable FetchResult step() throws InterruptedException {
        if (left.isNegative() || left.isZero()) {
            return failed(
                    Failure.TIMEOUT,
                    0,
                    "no whole answer within " + errand.time().toSeconds() + " s");
        }
        String host = host(url);
        boolean asks = errand.asksRobots() && !door.policy().robotsOverridden().contains(host);
        if (asks && !door.robots().allow(url)) {
            return failed(Failure.ROBOTS, 0, "robots.txt of " + host + " asks not to");
        }
        Duration robotsDelay = asks ? door.robots().delay(url) : Duration.ZERO;
        Hop hop;
        try (HostTurns.Turn turn = door.turns().take(host, door.hurried())) {
            hop = exchange();
            if (retries < errand.retries()
                    && left.toNanos() > 0
                    && door.pauses().mayPass(hop)) {
                turn.pauseFor(door.pauses().beforeRetry(hop, robotsDelay, retries++));
                return null;
            }
            turn.pauseFor(door.pauses().after(hop, robotsDelay));
        }
        return hop instanceof Hop.Answer answer ? judge(answer) : failed((Hop.Broken) hop);
    }

    private Hop exchange() throws InterruptedException {
        long start = door.waiting().nanoTime();
        if (begun == null) {
            begun = start;
        }
        Asked asked = new Asked(headers(), body(), errand.call() != null);
        Hop hop = watch == null
                ? door.wire().exchange(url, asked, errand.limit(), left)
                : door.wire().exchange(url, asked, errand.limit(), left, watch);
        left = left.minusNanos(door.waiting().nanoTime() - start);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return hop;
    }

    private Headers headers() {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", door.policy().userAgent())
                .add("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .add("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .add("Accept-Encoding", BoundedBody.ACCEPTED);
        String cookie = cookies.header(url);
        if (!cookie.isEmpty()) {
            headers.add("Cookie", cookie);
        }
        Conditional.ask(headers, errand.validators());
        if (errand.call() != null) {
            errand.call().headers().forEach(headers::set);
        }
        return headers.build();
    }

    private @Nullable RequestBody body() {
        FetchRequest.Call call = errand.call();
        return call == null || call.body() == null
                ? null
                : RequestBody.create(call.body(), MediaType.parse(call.contentType()));
    }

    private @Nullable FetchResult judge(Hop.Answer answer) {
        String location = answer.headers().get("Location");
        if (REDIRECTS.contains(answer.status()) && location != null && errand.call() == null) {
            return redirect(answer, location);
        }
        if (answer.isSuccess()) {
            return new FetchResult.Ok(
                    errand.url(),
                    url,
                    answer.status(),
                    answer.body(),
                    answer.headers().get("Content-Type"),
                    Conditional.of(answer.headers()),
                    answer.certificateFault(),
                    elapsed());
        }
        if (answer.status() == 304 && errand.validators() != null) {
            return new FetchResult.NotModified(errand.url(), url, elapsed());
        }
        String by = answer.protection();
        return new FetchResult.Failed(
                errand.url(),
                Failure.STATUS,
                answer.status(),
                "the host answered with status " + answer.status() + (by == null ? "" : " by " + by),
                by,
                elapsed());
    }

    private @Nullable FetchResult redirect(Hop.Answer answer, String location) {
        HttpUrl target = Addresses.target(url, location);
        if (target == null) {
            return failed(Failure.PROTOCOL, answer.status(), "redirected to what is no web address");
        }
        visited.add(url + " " + cookies.header(url));
        cookies.take(url, answer.headers());
        if (redirects++ == door.policy().maxRedirects()) {
            return failed(
                    Failure.TOO_MANY_REDIRECTS,
                    answer.status(),
                    "more than " + (redirects - 1) + " redirects in a row");
        }
        if (visited.contains(target + " " + cookies.header(target))) {
            return failed(Failure.TOO_MANY_REDIRECTS, answer.status(), "the redirects lead in a circle");
        }
        url = target;
        return null;
    }

    private FetchResult failed(Hop.Broken broken) {
        return failed(broken.failure(), broken.status(), broken.detail());
    }

    private FetchResult failed(Failure failure, int status, String detail) {
        return new FetchResult.Failed(errand.url(), failure, status, detail, elapsed());
    }

    /** The time that its requests took, the pauses between them left out. */
    Duration spent() {
        return errand.time().minus(left);
    }

    private Duration elapsed() {
        return begun == null ? Duration.ZERO : Duration.ofNanos(door.waiting().nanoTime() - begun);
    }

    /** The host's name in the one form that turns and overrides know it by: a dot at the end means the same host. */
    private static String host(HttpUrl url) {
        String host = url.host();
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
