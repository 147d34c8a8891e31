package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.failed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.Results.text;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.status;
import static org.govmonitor.fetch.TestWeb.times;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.govmonitor.fetch.FetchRequest.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
    private TestWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new TestWeb().started();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void aPageComesWithItsTypeAndValidators() {
        web.serve(
                "/a",
                ok().addHeader("ETag", "\"v1\"")
                        .addHeader("Last-Modified", "yesterday")
                        .body("政务")
                        .build());

        FetchResult.Ok page = page(web.fetch("/a"));

        assertThat(text(page)).isEqualTo("政务");
        assertThat(page.url()).isEqualTo(web.url("/a"));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.validators()).isEqualTo(new Validators("\"v1\"", "yesterday"));
        assertThat(page.certificateFault()).isNull();
    }

    @Test
    void theUserAgentSaysWhoAsksAndWhomToAskBack() {
        web.serve("/a", "x");
        web.fetch("/a");
        assertThat(web.requests())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.getHeaders().get("User-Agent"))
                        .contains("GovMonitor/")
                        .contains("test@example.org"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        web.serve("/a", status(304));
        FetchRequest request = new FetchRequest(
                web.url("/a"), Purpose.PAGE, new Validators("\"v1\"", "Mon, 01 Jan 2024 00:00:00 GMT"));

        assertThat(web.fetch(POLICY, request)).isInstanceOf(FetchResult.NotModified.class);

        Headers sent = web.requests().get(1).getHeaders();
        assertThat(sent.get("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(sent.get("If-Modified-Since")).isEqualTo("Mon, 01 Jan 2024 00:00:00 GMT");
    }

    @Test
    void anUnaskedNotModifiedIsAFailure() {
        web.serve("/a", status(304));
        assertFailed(web.fetch("/a"), Failure.STATUS, 304);
    }

    @Test
    void validatorsThatCannotStandInAHeaderAreLeftOut() {
        web.serve("/a", "x");
        FetchRequest request = new FetchRequest(web.url("/a"), Purpose.PAGE, new Validators("a\r\nX-Evil: 1", "一月"));
        assertThat(web.fetch(POLICY, request)).isInstanceOf(FetchResult.Ok.class);
        assertThat(web.requests().get(1).getHeaders().names())
                .doesNotContain("If-None-Match", "If-Modified-Since", "X-Evil");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 410, 451, 500, 501, 503, 599})
    void aStatusThatIsNoSuccessIsAValue(int code) {
        web.serve("/a", status(code));
        assertFailed(web.fetch("/a"), Failure.STATUS, code);
    }

    @Test
    void aConnectionThatEndsEarlyIsClosed() {
        web.serve("/head", ok().onResponseStart(new SocketEffect.CloseSocket()).build());
        web.serve(
                "/body",
                ok().body("x".repeat(100_000))
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
        for (String path : List.of("/head", "/body")) {
            assertThat(failed(web.fetch(path)).failure()).as(path).isEqualTo(Failure.CLOSED);
        }
    }

    @Test
    void aPortWithNobodyBehindItTakesNoConnection() {
        web.close();
        assertFailed(web.fetch("/a"), Failure.CONNECT, 0);
    }

    @Test
    void aNameThatDoesNotExistIsDns() {
        FetchRequest request = FetchRequest.page(web.at("nowhere.invalid", "/"));
        assertFailed(web.fetch(POLICY, request), Failure.DNS, 0);
    }

    @Test
    void aHostThatNeverAnswersTimesOut() {
        FetchPolicy policy = POLICY.withTimes(times(Duration.ofMillis(200)));
        web.serve("/a", ok().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        FetchRequest home = new FetchRequest(web.url("/a"), Purpose.HOME, null);
        assertFailed(web.fetch(policy, home), Failure.TIMEOUT, 0);
    }

    @Test
    void aClosedDoorLetsNothingThrough() {
        HttpFetcher fetcher = web.open(POLICY);
        fetcher.close();
        assertFailed(fetcher.fetch(FetchRequest.page(web.url("/a"))), Failure.CLOSED, 0);
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void anInterruptedThreadGetsAValueAndKeepsItsFlag() {
        web.serve("/a", "x");
        Thread.currentThread().interrupt();
        FetchResult result = web.fetch("/a");
        assertThat(Thread.interrupted()).isTrue();
        assertFailed(result, Failure.CLOSED, 0);
    }
}
