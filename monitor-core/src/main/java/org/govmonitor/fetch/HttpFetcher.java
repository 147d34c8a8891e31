package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The door to the network on OkHttp: guarded addresses, one request at a time at a host with a pause after it, robots.txt,
 * limits of size and time. For many threads; what it learned of hosts (robots.txt, bad certificates) lives as long as it does.
 */
public final class HttpFetcher implements Fetcher, TimedFetcher, AutoCloseable {
    private final FetchPolicy policy;
    private final Wire wire;
    private final Journey.Door door;

    HttpFetcher(FetchPolicy policy, Wire wire, Waiting waiting) {
        this.policy = policy;
        this.wire = wire;
        Pauses pauses = new Pauses(policy, () -> ThreadLocalRandom.current().nextDouble());
        Robots robots = new Robots(address -> travel(Errand.robots(address, policy)), waiting);
        this.door = new Journey.Door(policy, wire, new HostTurns(waiting), robots, pauses, waiting, false);
    }

    /** Opens the door; to be closed. */
    public static HttpFetcher open(FetchPolicy policy) {
        return new HttpFetcher(policy, new Wire(policy, Dns.SYSTEM, new OkHttpClient()), Waiting.REAL);
    }

    /**
     * {@inheritDoc}
     *
     * <p>An interrupted thread keeps its flag and gets {@link Failure#CLOSED}, as does every fetch after {@link #close()}.
     */
    @Override
    public FetchResult fetch(FetchRequest request) {
        return travel(Errand.of(request, policy));
    }

    /**
     * The same door for those whom a person waits for: at each host they go before all who are not in a hurry. The host has its
     * pauses all the same.
     */
    public Fetcher inAHurry() {
        Journey.Door hurried = door.inAHurry();
        return request -> new Journey(Errand.of(request, policy), hurried).run();
    }

    @Override
    public Optional<TimedFetch> time(HttpUrl url, Duration limit) {
        Stopwatch watch = new Stopwatch();
        Journey journey = new Journey(Errand.timed(url, policy, limit), door, watch);
        FetchResult result = journey.run();
        if (wire.isClosed() || Thread.currentThread().isInterrupted()) {
            return Optional.empty();
        }
        return Optional.of(new TimedFetch(result, watch.timing(journey.spent()), watch.certificate()));
    }

    /** A way onto the network for a browser that draws one page, by the rules of this door; to be closed. */
    public Relay relay() {
        return new Relay(policy, wire.strict(), door.turns(), door.robots());
    }

    private FetchResult travel(Errand errand) {
        return new Journey(errand, door).run();
    }

    /** Ends what is under way and all that is asked later. */
    @Override
    public void close() {
        wire.close();
    }
}
