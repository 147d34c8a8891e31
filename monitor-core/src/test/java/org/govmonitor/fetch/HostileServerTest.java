package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.Results.text;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.times;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.govmonitor.fetch.FetchRequest.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that speak no proper HTTP, by raw sockets. */
class HostileServerTest {
    private static final FetchPolicy BRIEF = POLICY.withTimes(times(Duration.ofMillis(500)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | CLOSED",
                "HTTP/1.1 200 OK | CLOSED",
                "'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort' | CLOSED",
                "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nshort' | CLOSED",
                "'SSH-2.0-OpenSSH_9.6\r\n' | PROTOCOL",
                "'<html>no head</html>\r\n\r\n' | PROTOCOL",
                "'HTTP/1.1 abc OK\r\n\r\n' | PROTOCOL",
                "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n' | PROTOCOL",
                "'HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nshort' | PROTOCOL",
                "'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip' | PROTOCOL",
                "'HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nshort' | PROTOCOL",
                "'HTTP/1.1 503 Busy\r\nRetry-After: 99999999999999999999\r\n\r\n' | PROTOCOL",
                "'HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nshort' | TOO_LARGE",
            })
    void whatIsNoAnswerHasItsName(String answer, Failure failure) throws IOException {
        FetchResult result = fetch(BRIEF, answer);
        assertThat(Results.failed(result).failure()).isEqualTo(failure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'HTTP/1.0 200\r\n\r\nhere' | here",
                "'HTTP/1.1 200 OK\nContent-Length: 4\n\nhere' | here",
                "'HTTP/1.1 200 OK\r\nX-A: \u00ff\u00fe\r\nno colon at all\r\nContent-Length: 4\r\n\r\nhere' | here",
                "'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\r\n: empty\r\n\r\nhere' | here",
                "'HTTP/1.1 200 OK\r\nSet-Cookie: ;;=;Domain=;Expires=never\r\n\r\nhere' | here",
            })
    void whatBrowsersReadIsRead(String answer, String body) throws IOException {
        assertThat(text(page(fetch(BRIEF, answer)))).isEqualTo(body);
    }

    @Test
    void aHeadWithoutEndIsBounded() throws IOException {
        byte[] line = ("X-Pad: " + "a".repeat(8_000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        FetchResult result = fetch(BRIEF, out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 10_000; i++) {
                out.write(line);
            }
        });
        assertThat(Results.failed(result).failure()).isIn(Failure.CLOSED, Failure.PROTOCOL);
    }

    @Test
    void aHeadThatDripsIsEndedByTheTimeOfTheWhole() throws IOException {
        FetchResult result = fetch(BRIEF, out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Pad: ".getBytes(StandardCharsets.ISO_8859_1));
            drip(out);
        });
        assertFailed(result, Failure.TIMEOUT, 0);
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() throws IOException {
        FetchPolicy policy = POLICY.withSizes(new FetchPolicy.Sizes(100_000, 100_000));
        FetchResult result = fetch(policy, out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(new byte[65_536]);
            }
        });
        assertFailed(result, Failure.TOO_LARGE, 200);
    }

    @Test
    void whatTheHostSentIsNeverPartOfTheDetail() throws IOException {
        String secret = "13800138000";
        for (String answer : new String[] {
            "HTTP/1.1 " + secret + " OK\r\n\r\n",
            secret + "\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "z\r\n",
            "HTTP/1.1 500 " + secret + "\r\n\r\n" + secret,
            "HTTP/1.1 302 Found\r\nLocation: tel:" + secret + "\r\n\r\n",
        }) {
            FetchResult.Failed failed = Results.failed(fetch(BRIEF, answer));
            assertThat(failed.detail()).doesNotContain(secret);
        }
    }

    @Test
    void anyAnswerEndsInAResult() throws IOException {
        HostileAnswers answers = new HostileAnswers(20240108);
        FetchPolicy policy = POLICY.withTimes(times(Duration.ofSeconds(2)));
        Set<Class<?>> kinds = new HashSet<>();
        try (RawServer server = new RawServer(out -> out.write(answers.next()));
                HttpFetcher fetcher = HttpFetcher.open(policy)) {
            for (int i = 0; i < 2_000; i++) {
                Purpose purpose = Purpose.values()[i % 3];
                FetchRequest request = new FetchRequest(server.url(), purpose, new Validators("\"1\"", null));
                kinds.add(fetcher.fetch(request).getClass());
            }
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        FetchResult.Ok.class, FetchResult.NotModified.class, FetchResult.Failed.class);
    }

    /** One byte at a time; the pause between them is the fault itself. */
    private static void drip(OutputStream out) throws IOException {
        while (true) {
            out.write('a');
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static FetchResult fetch(FetchPolicy policy, String answer) throws IOException {
        return fetch(policy, out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static FetchResult fetch(FetchPolicy policy, RawServer.Script script) throws IOException {
        try (RawServer server = new RawServer(script);
                HttpFetcher fetcher = HttpFetcher.open(policy)) {
            return fetcher.fetch(new FetchRequest(server.url(), Purpose.HOME, null));
        }
    }
}
