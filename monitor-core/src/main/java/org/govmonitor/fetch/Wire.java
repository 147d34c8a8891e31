package org.govmonitor.fetch;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * One request and its answer, over guarded connections. HTTP/1.1 only: with one request at a time at a host, HTTP/2 would
 * bring a thread for every connection and nothing else.
 */
final class Wire implements AutoCloseable {
    private static final int MOST_IDLE = 256;

    private final GuardedDns dns;
    private final Clients clients;
    private final ConnectionPool timed = new ConnectionPool(0, 1, TimeUnit.SECONDS);
    private final CertificateFaults faults = new CertificateFaults();
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * The two ways to ask.
     *
     * @param strict checks certificates
     * @param lenient takes any
     */
    record Clients(OkHttpClient strict, OkHttpClient lenient) {}

    Wire(FetchPolicy policy, Dns resolver, OkHttpClient base) {
        AddressGuard guard = new AddressGuard(policy.reach());
        dns = new GuardedDns(resolver, guard, policy.times().connect());
        OkHttpClient strict = base.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .dns(dns)
                .socketFactory(new GuardedSockets(guard))
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .connectTimeout(policy.times().connect())
                .readTimeout(policy.times().read())
                .writeTimeout(policy.times().read())
                .connectionPool(new ConnectionPool(MOST_IDLE, 30, TimeUnit.SECONDS))
                .build();
        clients = new Clients(strict, CertificateFaults.lenient(strict));
    }

    /**
     * Asks and reads the whole answer.
     *
     * @param limit of a body in bytes
     * @param time for all of it
     */
    Hop exchange(HttpUrl url, Asked asked, int limit, Duration time) {
        return run(new Exchange(this, clients, url, asked, limit, time));
    }

    /** The same with a watch in hand: over a connection of its own, and with all the time for each part. */
    Hop exchange(HttpUrl url, Asked asked, int limit, Duration time, Stopwatch watch) {
        OkHttpClient strict = timed(clients.strict(), time, watch)
                .addNetworkInterceptor(ShownCertificates.INTERCEPTOR)
                .build();
        OkHttpClient lenient = timed(clients.lenient(), time, watch).build();
        Exchange exchange = new Exchange(this, new Clients(strict, lenient), url, asked, limit, time);
        Hop hop = run(exchange);
        watch.saw(url, exchange.shown(), exchange.fault());
        return hop;
    }

    private OkHttpClient.Builder timed(OkHttpClient usual, Duration time, Stopwatch watch) {
        return usual.newBuilder()
                .connectionPool(timed)
                .dns(dns.within(time))
                .connectTimeout(time)
                .readTimeout(time)
                .writeTimeout(time)
                .eventListener(watch);
    }

    private Hop run(Exchange exchange) {
        underWay.add(exchange);
        try {
            return closed ? new Hop.Broken(Failure.CLOSED, 0, "the fetcher was closed") : exchange.run();
        } finally {
            underWay.remove(exchange);
        }
    }

    /** Checks certificates. */
    OkHttpClient strict() {
        return clients.strict();
    }

    CertificateFaults faults() {
        return faults;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        // OkHttp's dispatcher knows a call only until its headers have come
        underWay.forEach(Exchange::cancel);
        clients.strict().connectionPool().evictAll();
        dns.close();
    }
}
