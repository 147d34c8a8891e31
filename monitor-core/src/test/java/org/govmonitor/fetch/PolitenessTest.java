package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolitenessTest {
    private static final FetchPolicy SECOND = POLICY.withDelay(Duration.ofSeconds(1));
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
    void aHostHasAPauseWithJitterBetweenAnyTwoRequests() {
        web.serve("/a", "x").serve("/b", redirect("/a"));
        try (HttpFetcher fetcher = web.open(SECOND)) {
            fetcher.fetch(FetchRequest.page(web.url("/a")));
            fetcher.fetch(FetchRequest.page(web.url("/b")));
        }
        // robots.txt, /a, /b and the redirect's /a again
        assertThat(web.requests()).hasSize(4);
        assertThat(web.waiting.sleeps)
                .hasSize(3)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_500)))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherHostNeedNotWait() {
        web.serve("/a", "x");
        FetchPolicy policy = SECOND.withRobotsOverridden(Set.of("one.test", "two.test", "127.0.0.1"));
        try (HttpFetcher fetcher = web.open(policy)) {
            for (String host : List.of("one.test", "two.test", "127.0.0.1")) {
                fetcher.fetch(FetchRequest.page(web.at(host, "/a")));
            }
            assertThat(web.waiting.sleeps).isEmpty();
            fetcher.fetch(FetchRequest.page(web.at("one.test.", "/a")));
        }
        assertThat(web.requests()).hasSize(4);
        assertThat(web.waiting.sleeps).hasSize(1);
    }

    @Test
    void timeThatPassedAnywayCountsAsPause() throws InterruptedException {
        HostTurns turns = new HostTurns(web.waiting);
        pauseAfter(turns, Duration.ofSeconds(10));
        web.waiting.pass(Duration.ofSeconds(7));
        pauseAfter(turns, Duration.ZERO);
        pauseAfter(turns, Duration.ZERO);
        assertThat(web.waiting.sleeps).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aNameThatDoesNotResolveHoldsNobodyUp() {
        try (HttpFetcher fetcher = web.open(SECOND)) {
            fetcher.fetch(FetchRequest.page(web.at("nowhere.invalid", "/a")));
            fetcher.fetch(FetchRequest.page(web.at("nowhere.invalid", "/b")));
        }
        assertThat(web.waiting.sleeps).isEmpty();
    }

    @Test
    void manyThreadsAskAHostOneAfterAnother() throws Exception {
        HostTurns turns = new HostTurns(web.waiting);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            work.add(threads.submit(() -> {
                together.countDown();
                together.await();
                for (int round = 0; round < 500; round++) {
                    try (HostTurns.Turn turn = turns.take("site.test")) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        served.incrementAndGet();
                        turn.pauseFor(Duration.ofMillis(round % 2));
                        inside.decrementAndGet();
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
        threads.shutdown();
        assertThat(most).hasValue(1);
        assertThat(served).hasValue(4_000);
    }

    @Test
    void hostsThatWereLeftAreForgotten() throws InterruptedException {
        HostTurns turns = new HostTurns(web.waiting);
        for (int i = 0; i < 20_000; i++) {
            try (HostTurns.Turn turn = turns.take("host" + i + ".test")) {
                turn.pauseFor(Duration.ofSeconds(1));
            }
            web.waiting.pass(Duration.ofMillis(10));
        }
        assertThat(turns.known()).isLessThan(5_000);
    }

    private static void pauseAfter(HostTurns turns, Duration pause) throws InterruptedException {
        try (HostTurns.Turn turn = turns.take("site.test")) {
            turn.pauseFor(pause);
        }
    }
}
