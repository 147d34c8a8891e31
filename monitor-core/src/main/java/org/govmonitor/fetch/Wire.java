package org.govmonitor.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.Handshake;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, over guarded connections. HTTP/1.1 only: with one request at a time at a host, HTTP/2 would
 * bring a thread for every connection and nothing else.
 */
final class Wire implements AutoCloseable {
    private static final int MOST_IDLE = 256;
    private static final int MOST_FAULTS = 1_000;
    private static final byte[] NOTHING = {};

    private final GuardedDns dns;
    private final OkHttpClient strict;
    private final OkHttpClient lenient;
    private final BoundedMap<String, Fault> faults = new BoundedMap<>(MOST_FAULTS);

    private volatile boolean closed;

    /** A host's certificates that did not stand the strict check. */
    private record Fault(List<Certificate> chain, String text) {}

    Wire(FetchPolicy policy, Dns resolver, OkHttpClient base) {
        AddressGuard guard = new AddressGuard(policy.allowedAddresses());
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
        lenient = Certificates.lenient(strict);
    }

    /**
     * Asks and reads the whole answer.
     *
     * @param limit of a body in bytes
     * @param time for all of it
     */
    Hop exchange(HttpUrl url, Headers headers, int limit, Duration time) {
        if (closed) {
            return new Hop.Broken(Failure.CLOSED, 0, "the fetcher was closed");
        }
        return new Exchange(new Request.Builder().url(url).headers(headers).build(), limit, time).run();
    }

    @Override
    public void close() {
        closed = true;
        strict.dispatcher().cancelAll();
        strict.connectionPool().evictAll();
        dns.close();
    }

    private final class Exchange {
        private final Request request;
        private final int limit;
        private final long deadline;
        private final String host;

        private Exchange(Request request, int limit, Duration time) {
            this.request = request;
            this.limit = limit;
            this.deadline = System.nanoTime() + time.toNanos();
            this.host = request.url().host() + ":" + request.url().port();
        }

        private Hop run() {
            Fault known = request.isHttps() ? faults.get(host) : null;
            return known == null ? strictly() : past(known);
        }

        private Hop strictly() {
            Call call = call(strict);
            try (Response response = call.execute()) {
                return read(call, response, null);
            } catch (IOException e) {
                return Certificates.isCertificateFault(e) ? past(e) : Diagnosis.of(e, 0);
            }
        }

        /** Asks a second time without checking, to read on and to see what is wrong. */
        private Hop past(IOException why) {
            Call call = call(lenient);
            try (Response response = call.execute()) {
                List<Certificate> chain = chain(response);
                Fault fault = new Fault(chain, Certificates.fault(why, chain));
                faults.put(host, fault);
                return read(call, response, fault.text());
            } catch (IOException e) {
                return Diagnosis.of(e, 0);
            }
        }

        /** Spares the failing handshake as long as the host shows the same certificates. */
        private Hop past(Fault known) {
            Call call = call(lenient);
            try (Response response = call.execute()) {
                if (chain(response).equals(known.chain())) {
                    return read(call, response, known.text());
                }
            } catch (IOException e) {
                return Diagnosis.of(e, 0);
            }
            faults.remove(host, known);
            return strictly();
        }

        private Call call(OkHttpClient client) {
            Call call = client.newCall(request);
            // the time of a call covers look-up, connection, headers and body, however slowly they drip
            call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return call;
        }

        private Hop read(Call call, Response response, @Nullable String fault) {
            try {
                byte[] body = response.isSuccessful() ? BoundedBody.read(call, response, limit) : NOTHING;
                if (body == null) {
                    return new Hop.Broken(
                            Failure.TOO_LARGE, response.code(), "the body is larger than " + limit + " bytes");
                }
                return new Hop.Answer(response.code(), response.headers(), body, fault);
            } catch (IOException e) {
                return Diagnosis.of(e, response.code());
            }
        }
    }

    private static List<Certificate> chain(Response response) {
        Handshake handshake = response.handshake();
        return handshake == null ? List.of() : handshake.peerCertificates();
    }
}
