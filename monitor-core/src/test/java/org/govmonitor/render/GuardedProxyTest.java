package org.govmonitor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedProxyTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String END = "\r\nHost: a.example\r\nX-Asked: yes\r\n\r\n";

    private final MockWebServer server = new MockWebServer();
    private final HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of("test@example.org")
            .withDelay(Duration.ZERO)
            .withRetries(0, Duration.ZERO)
            .withAllowedAddresses(List.of(Cidr.parse("127.0.0.1/32"))));

    private String robots = "";
    private int asked;

    @BeforeEach
    void serve() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getUrl().encodedPath().equals("/robots.txt")) {
                    return new MockResponse.Builder().body(robots).build();
                }
                asked++;
                Buffer sent = request.getBody() == null ? new Buffer() : new Buffer().write(request.getBody());
                String body = "you asked " + request.getMethod() + " " + request.getTarget() + " "
                        + request.getHeaders().get("X-Asked") + " " + sent.readUtf8();
                return new MockResponse.Builder()
                        .addHeader("X-Said", "this")
                        .body(body)
                        .onResponseEnd(new SocketEffect.CloseSocket())
                        .build();
            }
        });
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    @Test
    void aPlainRequestIsPassedOnWithItsHeadersAndItsAnswerComesBack() throws IOException {
        assertThat(answer("GET http://127.0.0.1:%d/a?b=1 HTTP/1.1" + END))
                .startsWith("HTTP/1.1 200 ")
                .contains("X-Said: this")
                .endsWith("you asked GET /a?b=1 yes ");
    }

    @Test
    void whatIsPostedIsPassedOn() throws IOException {
        String head = "POST http://127.0.0.1:%d/a HTTP/1.1\r\nContent-Length: 8" + END;

        assertThat(answer(head + "column=7")).endsWith("you asked POST /a yes column=7");
    }

    @Test
    void aTunnelCarriesWhateverIsSent() throws IOException {
        String inTheTunnel = "GET /t HTTP/1.1\r\nConnection: close" + END;

        assertThat(answer("CONNECT 127.0.0.1:%d HTTP/1.1" + END + inTheTunnel))
                .startsWith("HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200")
                .endsWith("you asked GET /t yes ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://127.0.0.2:%d/ HTTP/1.1",
                "GET http://[::ffff:127.0.0.2]:%d/ HTTP/1.1",
                "GET http://2130706434:%d/ HTTP/1.1",
                "GET http://10.0.0.1:%d/ HTTP/1.1",
                "GET http://169.254.169.254/latest/ HTTP/1.1",
                "CONNECT 127.0.0.2:%d HTTP/1.1",
                "CONNECT [::1]:%d HTTP/1.1",
                "CONNECT 192.168.0.1:443 HTTP/1.1"
            })
    void addressesThatAreNotAllowedAreRefused(String line) throws IOException {
        assertThat(answer(line + END)).startsWith("HTTP/1.1 403 ");
        assertThat(asked).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE http://127.0.0.1:%d/ HTTP/1.1",
                "GET https://127.0.0.1:%d/ HTTP/1.1",
                "GET file:///etc/hosts HTTP/1.1",
                "GET /not-absolute HTTP/1.1",
                "nonsense"
            })
    void whatIsNoPlainRequestAndNoTunnelIsRefused(String line) throws IOException {
        assertThat(answer(line + END)).startsWith("HTTP/1.1 40");
        assertThat(asked).isZero();
    }

    @Test
    void robotsTxtHoldsForThePlainRequestsOfABrowserToo() throws IOException {
        robots = "User-agent: *\nDisallow: /inner/";

        assertThat(answer("GET http://127.0.0.1:%d/inner/a HTTP/1.1" + END)).startsWith("HTTP/1.1 403 ");
        assertThat(answer("GET http://127.0.0.1:%d/outer/a HTTP/1.1" + END)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void noConnectionOutlivesTheProxy() throws IOException {
        GuardedProxy proxy = GuardedProxy.open(fetcher.relay(), LIMIT);
        try (Socket browser = new Socket("127.0.0.1", proxy.port())) {
            browser.setSoTimeout((int) LIMIT.toMillis());
            browser.getOutputStream()
                    .write("CONNECT 127.0.0.1:%d HTTP/1.1\r\n\r\n"
                            .formatted(server.getPort())
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(browser.getInputStream().read()).isEqualTo('H');

            proxy.close();

            assertThat(ends(browser)).isTrue();
        }
    }

    private static boolean ends(Socket browser) {
        try {
            browser.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** What comes back for these bytes, until the proxy closes the connection. */
    private String answer(String request) throws IOException {
        try (GuardedProxy proxy = GuardedProxy.open(fetcher.relay(), LIMIT);
                Socket browser = new Socket("127.0.0.1", proxy.port())) {
            browser.setSoTimeout((int) LIMIT.toMillis());
            browser.getOutputStream()
                    .write(request.replace("%d", Integer.toString(server.getPort()))
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
