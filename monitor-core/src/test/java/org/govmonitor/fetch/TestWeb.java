package org.govmonitor.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** A server on loopback that answers by path, names that lead to it, and a door whose pauses take no time. */
final class TestWeb implements AutoCloseable {
    static final FetchPolicy POLICY = FetchPolicy.of("test@example.org")
            .withDelay(Duration.ZERO)
            .withRetries(0, Duration.ZERO)
            .withAllowedAddresses(List.of(Cidr.parse("127.0.0.1/32")));

    /** Five seconds for a connection and between bytes, and so much for the whole of anything. */
    static FetchPolicy.Times times(Duration whole) {
        return new FetchPolicy.Times(Duration.ofSeconds(5), Duration.ofSeconds(5), whole, whole, whole);
    }

    final FakeWaiting waiting = new FakeWaiting();
    final MockWebServer server = new MockWebServer();
    private final Map<String, List<MockResponse>> answers = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new ArrayList<>();

    TestWeb() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
    }

    TestWeb started() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
        return this;
    }

    /** The answers to a path, one after another; the last one stays. */
    TestWeb serve(String path, MockResponse... inTurn) {
        answers.put(path, new ArrayList<>(List.of(inTurn)));
        return this;
    }

    TestWeb serve(String path, String body) {
        return serve(path, ok().body(body).build());
    }

    static MockResponse.Builder ok() {
        return new MockResponse.Builder().code(200).addHeader("Content-Type", "text/html");
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .addHeader("Location", location)
                .build();
    }

    /** An address by number; nothing resolves it. */
    HttpUrl url(String path) {
        return at("127.0.0.1", path);
    }

    HttpUrl at(String host, String path) {
        return server.url(path).newBuilder().host(host).build();
    }

    HttpFetcher open(FetchPolicy policy) {
        return open(policy, TestWeb::loopback, new OkHttpClient());
    }

    HttpFetcher open(FetchPolicy policy, Dns dns, OkHttpClient base) {
        return new HttpFetcher(policy, new Wire(policy, dns, base), waiting);
    }

    /** Fetches a page through a door of its own. */
    FetchResult fetch(String path) {
        return fetch(POLICY, FetchRequest.page(url(path)));
    }

    FetchResult fetch(FetchPolicy policy, FetchRequest request) {
        try (HttpFetcher fetcher = open(policy)) {
            return fetcher.fetch(request);
        }
    }

    /** Every name under .test is this machine; no other exists. */
    static List<InetAddress> loopback(String name) throws UnknownHostException {
        if (!name.endsWith(".test") && !name.endsWith(".test.")) {
            throw new UnknownHostException(name);
        }
        return List.of(InetAddress.getByName("127.0.0.1"));
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Paths asked for, robots.txt left out. */
    List<String> paths() {
        return requests().stream()
                .map(RecordedRequest::getTarget)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        requests.add(request);
        List<MockResponse> left = answers.get(request.getTarget());
        if (left == null) {
            return status(404);
        }
        return left.size() > 1 ? left.remove(0) : left.get(0);
    }

    @Override
    public void close() {
        server.close();
    }
}
