package org.govmonitor.media;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;

/** Platforms and bridges on loopback, each path answered by a function, and the real door that leads to them. */
public final class FakeWeb implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<RecordedRequest, MockResponse>> answers = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of("test@example.org")
            .withDelay(Duration.ZERO)
            .withRetries(0, Duration.ZERO)
            .withTimes(new FetchPolicy.Times(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10)))
            .withSizes(new FetchPolicy.Sizes(1 << 20, 1 << 20))
            .withAllowedAddresses(List.of(Cidr.parse("127.0.0.1/32"))));

    public FakeWeb() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                Function<RecordedRequest, MockResponse> answer =
                        answers.get(request.getUrl().encodedPath());
                return answer == null ? status(404) : answer.apply(request);
            }
        });
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    public FakeWeb on(String path, Function<RecordedRequest, MockResponse> answer) {
        answers.put(path, answer);
        return this;
    }

    public FakeWeb serve(String path, String type, String body) {
        return on(path, request -> ok(type, body));
    }

    public static MockResponse ok(String type, String body) {
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", type)
                .body(body)
                .build();
    }

    public static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    public HttpUrl url(String path) {
        return HttpUrl.get("http://127.0.0.1:" + server.getPort() + path);
    }

    public HttpFetcher fetcher() {
        return fetcher;
    }

    /** What was asked, in its order. */
    public List<RecordedRequest> requests() {
        return requests;
    }

    /** How often a path was asked. */
    public long asked(String path) {
        return requests.stream()
                .filter(request -> request.getUrl().encodedPath().equals(path))
                .count();
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
