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
    private final OkHttpClient strict;
    private final OkHttpClient lenient;
    private final CertificateFaults faults = new CertificateFaults();
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Wire(FetchPolicy policy, Dns resolver, OkHttpClient base) {
        AddressGuard guard = new AddressGuard(policy.reach());
        dns = new GuardedDns(resolver, guard, policy.times().connect());
        strict = base.newBuilder()
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
        lenient = CertificateFaults.lenient(strict);
    }

    /**
     * Asks and reads the whole answer.
     *
     * @param limit of a body in bytes
     * @param time for all of it
     */
    Hop exchange(HttpUrl url, Asked asked, int limit, Duration time) {
        Exchange exchange = new Exchange(this, url, asked, limit, time);
        underWay.add(exchange);
        try {
            return closed ? new Hop.Broken(Failure.CLOSED, 0, "the fetcher was closed") : exchange.run();
        } finally {
            underWay.remove(exchange);
        }
    }

    /** Checks certificates. */
    OkHttpClient strict() {
        return strict;
    }

    /** Takes any certificate. */
    OkHttpClient lenient() {
        return lenient;
    }

    CertificateFaults faults() {
        return faults;
    }

    @Override
    public void close() {
        closed = true;
        // OkHttp's dispatcher knows a call only until its headers have come
        underWay.forEach(Exchange::cancel);
        strict.connectionPool().evictAll();
        dns.close();
    }
}
