package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.Results.text;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.redirect;
import static org.govmonitor.fetch.TestWeb.status;

import java.io.IOException;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
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
    void redirectsAreFollowedAndTheLastAddressKept() {
        web.serve("/a", redirect("b/../c d?x=%E6%94%BF#top")).serve("/c%20d?x=%E6%94%BF", "here");
        FetchResult.Ok page = page(web.fetch("/a"));
        assertThat(page.requested()).isEqualTo(web.url("/a"));
        assertThat(page.url()).isEqualTo(web.url("/c%20d?x=%E6%94%BF"));
    }

    @Test
    void fiveRedirectsAreFollowedAndASixthIsNot() {
        for (int i = 0; i < 10; i++) {
            web.serve("/" + i, redirect("/" + (i + 1)));
        }
        assertFailed(web.fetch("/0"), Failure.TOO_MANY_REDIRECTS, 302);
        assertThat(web.paths()).containsExactly("/0", "/1", "/2", "/3", "/4", "/5");

        web.serve("/6", "here");
        assertThat(web.fetch("/1")).isInstanceOf(FetchResult.Ok.class);
    }

    @Test
    void aCircleOfRedirectsIsLeftAtOnce() {
        web.serve("/a", redirect("/b")).serve("/b", redirect("/a"));
        assertFailed(web.fetch("/a"), Failure.TOO_MANY_REDIRECTS, 302);
        assertThat(web.paths()).containsExactly("/a", "/b");
    }

    @Test
    void aCookieOpensTheDoorWithinOneChainAndIsForgottenAfterIt() {
        MockResponse first = redirect("/a")
                .newBuilder()
                .addHeader("Set-Cookie", "seen=1; Path=/")
                .build();
        web.serve("/a", first, ok().body("in").build(), ok().body("again").build());
        try (HttpFetcher fetcher = web.open(POLICY)) {
            assertThat(text(page(fetcher.fetch(FetchRequest.page(web.url("/a"))))))
                    .isEqualTo("in");
            assertThat(text(page(fetcher.fetch(FetchRequest.page(web.url("/a"))))))
                    .isEqualTo("again");
        }
        assertThat(web.requests().subList(1, 4))
                .extracting(request -> request.getHeaders().get("Cookie"))
                .containsExactly(null, "seen=1", null);
    }

    @Test
    void aFreshCookieOnEveryRoundEndsAtTheLimit() {
        MockResponse[] rounds = new MockResponse[20];
        for (int i = 0; i < rounds.length; i++) {
            rounds[i] = redirect("/a")
                    .newBuilder()
                    .addHeader("Set-Cookie", "n=" + i)
                    .build();
        }
        web.serve("/a", rounds);
        assertFailed(web.fetch("/a"), Failure.TOO_MANY_REDIRECTS, 302);
        assertThat(web.paths()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://127.0.0.1/x", "http://[::bad/", "mailto:a@b.cn", "http://"})
    void aRedirectToNoWebAddressIsAFailure(String location) {
        web.serve("/a", redirect(location));
        assertFailed(web.fetch("/a"), Failure.PROTOCOL, 302);
    }

    @Test
    void aRedirectWithoutAPlaceIsAStatus() {
        web.serve("/a", status(302));
        assertFailed(web.fetch("/a"), Failure.STATUS, 302);
    }
}
