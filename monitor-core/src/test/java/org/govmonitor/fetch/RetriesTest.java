package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.status;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private TestWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new TestWeb().started();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void aStatusThatMayPassIsTriedAgain(int code) {
        web.serve("/a", status(code), status(code), ok().body("up").build());
        FetchPolicy policy = POLICY.withRetries(2, Duration.ofSeconds(1));
        assertThat(web.fetch(policy, FetchRequest.page(web.url("/a")))).isInstanceOf(FetchResult.Ok.class);
        assertThat(web.paths()).hasSize(3);
        assertThat(web.waiting.sleeps).hasSize(2);
        assertThat(web.waiting.sleeps.get(0)).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_500));
        assertThat(web.waiting.sleeps.get(1)).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(3_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 500})
    void aStatusThatStaysIsNotTriedAgain(int code) {
        web.serve("/a", status(code));
        web.fetch(POLICY.withRetries(2, Duration.ZERO), FetchRequest.page(web.url("/a")));
        assertThat(web.paths()).hasSize(1);
    }

    @Test
    void aBrokenConnectionIsTriedAgainAndALastFailureStands() {
        web.serve("/a", ok().onResponseStart(new SocketEffect.CloseSocket()).build());
        // without robots.txt, as OkHttp may open a kept connection afresh on its own
        FetchPolicy policy = POLICY.withRetries(2, Duration.ZERO).withRobotsOverridden(Set.of("127.0.0.1"));
        assertFailed(web.fetch(policy, FetchRequest.page(web.url("/a"))), Failure.CLOSED, 0);
        assertThat(web.paths()).hasSize(3);
    }

    @Test
    void aHomePageIsOneTryWithoutRobots() {
        web.serve("/", status(503)).serve("/robots.txt", "User-agent: *\nDisallow: /");
        FetchRequest home = new FetchRequest(web.url("/"), Purpose.HOME, null);
        assertFailed(web.fetch(POLICY.withRetries(5, Duration.ZERO), home), Failure.STATUS, 503);
        assertThat(web.requests()).hasSize(1);
    }

    @Test
    void aHostThatNamesAMomentIsLeftAloneUntilThen() {
        web.serve("/a", later(503, "7"), ok().body("up").build());
        FetchPolicy policy = POLICY.withRetries(1, Duration.ofSeconds(1));
        assertThat(web.fetch(policy, FetchRequest.page(web.url("/a")))).isInstanceOf(FetchResult.Ok.class);
        assertThat(web.waiting.sleeps).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aHostThatAsksForLongIsNotTriedAgainAndHeldForHalfAMinute() {
        web.serve("/a", later(429, "86400"), ok().body("up").build());
        try (HttpFetcher fetcher = web.open(POLICY.withRetries(2, Duration.ofSeconds(1)))) {
            FetchRequest request = FetchRequest.page(web.url("/a"));
            assertFailed(fetcher.fetch(request), Failure.STATUS, 429);
            assertThat(fetcher.fetch(request)).isInstanceOf(FetchResult.Ok.class);
        }
        assertThat(web.waiting.sleeps).containsExactly(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "' 5 ', 5",
        "'Mon, 01 Jan 2024 00:00:40 GMT', 40",
        "'Sun, 31 Dec 2023 00:00:00 GMT', 0",
        "soon, 0",
        "-5, 0",
        "99999999999999999999, 2147483647",
    })
    void retryAfterIsSecondsOrADateOfTheHostsOwnClock(String value, long seconds) {
        Headers headers = Headers.of("Retry-After", value, "Date", "Mon, 01 Jan 2024 00:00:00 GMT");
        assertThat(RetryAfter.of(headers)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static MockResponse later(int code, String when) {
        return status(code).newBuilder().addHeader("Retry-After", when).build();
    }
}
