package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.failed;
import static org.govmonitor.fetch.TestWeb.POLICY;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a fetch is doing when it is stopped, it ends in a value. */
class InterruptTest {
    private static final byte[] HEAD = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private final Thread caller = Thread.currentThread();

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void beforeTheConnection() throws IOException {
        Waiting interrupting = new Waiting() {
            @Override
            public long nanoTime() {
                caller.interrupt();
                return 0;
            }

            @Override
            public void sleep(Duration pause) {}
        };
        try (RawServer server = new RawServer(out -> out.write(HEAD));
                HttpFetcher fetcher = open(interrupting, Dns.SYSTEM)) {
            assertInterrupted(fetcher.fetch(home(server.url())));
        }
    }

    @Test
    void whileTheNameIsLookedUp() throws IOException {
        Dns interrupting = name -> {
            caller.interrupt();
            return List.of(InetAddress.getByName("127.0.0.1"));
        };
        try (RawServer server = new RawServer(out -> out.write(HEAD));
                HttpFetcher fetcher = open(new FakeWaiting(), interrupting)) {
            HttpUrl named = server.url().newBuilder().host("www.site.test").build();
            assertInterrupted(fetcher.fetch(home(named)));
        }
    }

    @Test
    void whileTheAnswerArrives() throws IOException {
        try (RawServer server = new RawServer(out -> {
                    out.write(HEAD);
                    caller.interrupt();
                    out.write(HEAD);
                });
                HttpFetcher fetcher = open(new FakeWaiting(), Dns.SYSTEM)) {
            assertInterrupted(fetcher.fetch(home(server.url())));
        }
    }

    @Test
    void whileTheHostIsHeld() {
        Waiting interrupted = new Waiting() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public void sleep(Duration pause) throws InterruptedException {
                throw new InterruptedException();
            }
        };
        FetchPolicy policy = POLICY.withDelay(Duration.ofSeconds(1));
        HttpUrl nobody = HttpUrl.get("http://127.0.0.1:1/");
        try (HttpFetcher fetcher =
                new HttpFetcher(policy, new Wire(policy, Dns.SYSTEM, new OkHttpClient()), interrupted)) {
            assertThat(failed(fetcher.fetch(home(nobody))).failure()).isEqualTo(Failure.CONNECT);
            assertInterrupted(fetcher.fetch(home(nobody)));
            Thread.interrupted();
            // the turn was given back
            assertInterrupted(fetcher.fetch(home(nobody)));
        }
    }

    @Test
    void closingTheDoorEndsWhatIsUnderWay() throws IOException {
        HttpFetcher fetcher = open(new FakeWaiting(), Dns.SYSTEM);
        try (RawServer server = new RawServer(out -> {
            out.write(HEAD);
            fetcher.close();
            while (true) {
                out.write(HEAD);
            }
        })) {
            assertThat(failed(fetcher.fetch(home(server.url()))).failure()).isEqualTo(Failure.CLOSED);
        }
    }

    private static HttpFetcher open(Waiting waiting, Dns dns) {
        return new HttpFetcher(POLICY, new Wire(POLICY, dns, new OkHttpClient()), waiting);
    }

    private static FetchRequest home(HttpUrl url) {
        return new FetchRequest(url, Purpose.HOME, null);
    }

    private static void assertInterrupted(FetchResult result) {
        assertFailed(result, Failure.CLOSED, 0);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
