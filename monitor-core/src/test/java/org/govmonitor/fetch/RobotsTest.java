package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.redirect;
import static org.govmonitor.fetch.TestWeb.status;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String NO_ARCHIVE = "User-agent: *\nDisallow: /archive/\n";
    private TestWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new TestWeb().started().serve("/news/", "news").serve("/archive/", "archive");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void whatRobotsForbidIsNotAskedFor() {
        web.serve("/robots.txt", NO_ARCHIVE);
        page(web.fetch("/news/"));
        assertFailed(web.fetch("/archive/"), Failure.ROBOTS, 0);
        assertThat(web.paths()).containsExactly("/news/");
    }

    @Test
    void rulesForOurNameComeBeforeRulesForAll() {
        web.serve("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: govmonitor\nDisallow: /archive/\n");
        page(web.fetch("/news/"));
        assertFailed(web.fetch("/archive/"), Failure.ROBOTS, 0);
    }

    @Test
    void theOwnerMayOverrideThemForHisHost() {
        web.serve("/robots.txt", NO_ARCHIVE);
        FetchPolicy owner = POLICY.withRobotsOverridden(Set.of("WWW.site.test"));
        page(web.fetch(owner, FetchRequest.page(web.at("www.site.test", "/archive/"))));
        assertThat(web.requests()).hasSize(1);
        assertFailed(web.fetch(owner, FetchRequest.page(web.at("other.test", "/archive/"))), Failure.ROBOTS, 0);
    }

    @Test
    void aRedirectIsHeldToThemToo() {
        web.serve("/robots.txt", NO_ARCHIVE).serve("/old", redirect("/archive/"));
        assertFailed(web.fetch("/old"), Failure.ROBOTS, 0);
        assertThat(web.paths()).containsExactly("/old");
    }

    @Test
    void theyAreReadOncePerOrigin() throws Exception {
        web.serve("/robots.txt", NO_ARCHIVE);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (HttpFetcher fetcher = web.open(POLICY)) {
            List<Future<FetchResult>> pages = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pages.add(threads.submit(() -> fetcher.fetch(FetchRequest.page(web.url("/news/")))));
            }
            for (Future<FetchResult> one : pages) {
                page(one.get());
            }
            page(fetcher.fetch(FetchRequest.page(web.at("other.test", "/news/"))));
        }
        threads.shutdown();
        assertThat(robotsRequests()).isEqualTo(2);
    }

    @Test
    void theyAreReadAgainAfterADay() {
        web.serve("/robots.txt", NO_ARCHIVE);
        try (HttpFetcher fetcher = web.open(POLICY)) {
            fetcher.fetch(FetchRequest.page(web.url("/news/")));
            web.waiting.pass(Duration.ofHours(23));
            fetcher.fetch(FetchRequest.page(web.url("/news/")));
            assertThat(robotsRequests()).isEqualTo(1);
            web.waiting.pass(Duration.ofHours(2));
            fetcher.fetch(FetchRequest.page(web.url("/news/")));
            assertThat(robotsRequests()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 429, 500, 503})
    void whereTheyCannotBeReadThePageIs(int code) {
        web.serve("/robots.txt", status(code));
        page(web.fetch("/news/"));
        assertThat(robotsRequests()).isEqualTo(1);
    }

    @Test
    void brokenOnesAreAskedForAgainAfterTenMinutes() {
        web.serve("/robots.txt", status(503), ok().body(NO_ARCHIVE).build());
        try (HttpFetcher fetcher = web.open(POLICY)) {
            FetchRequest request = FetchRequest.page(web.url("/archive/"));
            page(fetcher.fetch(request));
            page(fetcher.fetch(request));
            web.waiting.pass(Duration.ofMinutes(11));
            assertFailed(fetcher.fetch(request), Failure.ROBOTS, 0);
        }
    }

    @Test
    void aPageInTheirPlaceForbidsNothing() {
        web.serve("/robots.txt", "<!DOCTYPE html><html><body>页面不存在</body></html>");
        page(web.fetch("/archive/"));
    }

    @Test
    void theyMayBeElsewhere() {
        web.serve("/robots.txt", redirect("/real-robots.txt")).serve("/real-robots.txt", NO_ARCHIVE);
        assertFailed(web.fetch("/archive/"), Failure.ROBOTS, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 600})
    void theirDelayIsKeptUpToTenSeconds(int seconds) {
        MockResponse rules = ok().body("User-agent: *\nCrawl-delay: " + seconds).build();
        web.serve("/robots.txt", rules);
        try (HttpFetcher fetcher = web.open(POLICY)) {
            page(fetcher.fetch(FetchRequest.page(web.url("/news/"))));
            page(fetcher.fetch(FetchRequest.page(web.url("/archive/"))));
        }
        long kept = Math.min(seconds, 10);
        assertThat(web.waiting.sleeps)
                .singleElement()
                .satisfies(pause ->
                        assertThat(pause).isBetween(Duration.ofSeconds(kept), Duration.ofMillis(kept * 1_500)));
    }

    private long robotsRequests() {
        return web.requests().stream()
                .map(RecordedRequest::getTarget)
                .filter("/robots.txt"::equals)
                .count();
    }
}
