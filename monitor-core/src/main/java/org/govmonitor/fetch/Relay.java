package org.govmonitor.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what a browser of ours asks for while it draws one page, by the address rules of the door it belongs to. Plain
 * requests wait their turn at the host and heed its robots.txt; but between those of one page there is no pause, as a page
 * is one visit, and the usual pause comes when it is over. Of an encrypted connection nothing is seen but the host.
 */
public final class Relay implements AutoCloseable {
    private final FetchPolicy policy;
    private final OkHttpClient client;
    private final Dns dns;
    private final SocketFactory sockets;
    private final HostTurns turns;
    private final Robots robots;
    private final Set<String> visited = ConcurrentHashMap.newKeySet();

    Relay(FetchPolicy policy, OkHttpClient client, HostTurns turns, Robots robots) {
        this.policy = policy;
        this.client = client;
        this.dns = client.dns();
        this.sockets = client.socketFactory();
        this.turns = turns;
        this.robots = robots;
    }

    /**
     * An answer as it was sent: its body is as its headers say it is encoded.
     *
     * @param headers without those that belong to the connection
     */
    public record Answer(int status, Headers headers, byte[] body) {}

    /** What the browser is to call itself. */
    public String userAgent() {
        return policy.userAgent();
    }

    /**
     * Opens a connection for the browser to use as it likes.
     *
     * @throws IOException where the address is not allowed, or nobody answers
     */
    public Socket connect(String host, int port) throws IOException {
        List<InetAddress> addresses = dns.lookup(host);
        IOException why = new IOException("the name has no address");
        for (InetAddress address : addresses) {
            Socket socket = sockets.createSocket();
            try {
                socket.connect(new InetSocketAddress(address, port), (int)
                        policy.times().connect().toMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                why = e;
            }
        }
        throw why;
    }

    /**
     * Asks a plain address once, without following redirects.
     *
     * @param body what is sent, or null
     * @param limit of the answer's body in bytes
     * @param time for all of it
     * @throws IOException where the address or its robots.txt does not allow it, or there is no whole answer within limit
     *     and time
     * @throws InterruptedException while waiting for its turn
     */
    public Answer ask(HttpUrl url, String method, Headers headers, byte @Nullable [] body, int limit, Duration time)
            throws IOException, InterruptedException {
        boolean overridden = policy.robotsOverridden().contains(url.host());
        if (!overridden && !robots.allow(url)) {
            throw new IOException("robots.txt asks not to");
        }
        Request request = new Request.Builder()
                .url(url)
                .headers(headers)
                .header("User-Agent", policy.userAgent())
                .method(method, body == null ? null : RequestBody.create(body))
                .build();
        OkHttpClient timed = client.newBuilder()
                .callTimeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)
                .build();
        try (HostTurns.Turn turn = turns.take(url.host());
                Response response = timed.newCall(request).execute()) {
            turn.pauseFor(Duration.ZERO);
            visited.add(url.host());
            return new Answer(response.code(), response.headers(), read(response, limit));
        }
    }

    /** Ends the visit: the hosts that were asked are left alone for the usual pause. */
    @Override
    public void close() {
        for (String host : visited) {
            try (HostTurns.Turn turn = turns.take(host)) {
                turn.pauseFor(policy.delay());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static byte[] read(Response response, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = response.body().byteStream()) {
            byte[] buffer = new byte[16 << 10];
            int n = in.read(buffer);
            while (n >= 0) {
                if (body.size() + n > limit) {
                    throw new IOException("the body is larger than " + limit + " bytes");
                }
                body.write(buffer, 0, n);
                n = in.read(buffer);
            }
        }
        return body.toByteArray();
    }
}
