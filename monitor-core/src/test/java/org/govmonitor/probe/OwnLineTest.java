package org.govmonitor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.junit.jupiter.api.Test;

class OwnLineTest {
    private static final Instant NOW = Instant.parse("2024-01-08T01:00:00Z");
    private static final Predicate<HttpUrl> ANY = host -> true;
    private static final HttpUrl ONE = HttpUrl.get("https://one.example/");
    private static final HttpUrl TWO = HttpUrl.get("https://two.example/");
    private static final HttpUrl THREE = HttpUrl.get("https://three.example/");
    private final ScriptedFetcher web = new ScriptedFetcher();

    @Test
    void theLineIsUpWhereEnoughKnownGoodHostsAnswer() {
        web.fails(ONE, Failure.TIMEOUT, 0);

        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.UP);
    }

    @Test
    void anErrorIsAnAnswerToo() {
        web.fails(ONE, Failure.STATUS, 503);
        web.fails(TWO, Failure.STATUS, 403);

        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.UP);
        assertThat(web.asked()).containsExactly(ONE, TWO);
    }

    @Test
    void theLineIsDownWhereTooFewAnswer() {
        web.fails(ONE, Failure.TIMEOUT, 0);
        web.fails(TWO, Failure.DNS, 0);

        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.DOWN);
    }

    @Test
    void whereNoHostIsNamedOrMayBeAskedTheLineIsNotChecked() {
        List.of(ONE, TWO, THREE).forEach(host -> web.fails(host, Failure.ADDRESS_REFUSED, 0));

        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.NOT_CHECKED);
        assertThat(new OwnLine(web, List.of(), 2, Duration.ofSeconds(10), clock(NOW)).after(NOW, ANY))
                .contains(OwnLine.State.NOT_CHECKED);
    }

    @Test
    void whomNobodyMayAskIsNotAsked() {
        assertThat(line(2).after(NOW, host -> false)).contains(OwnLine.State.NOT_CHECKED);
        assertThat(web.asked()).isEmpty();

        web.fails(THREE, Failure.DNS, 0);
        assertThat(line(2).after(NOW, THREE::equals)).contains(OwnLine.State.DOWN);
    }

    @Test
    void hostsThatMayNotBeAskedCountNeitherWay() {
        web.fails(ONE, Failure.ADDRESS_REFUSED, 0);
        web.fails(TWO, Failure.ADDRESS_REFUSED, 0);
        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.UP);

        web.fails(THREE, Failure.CONNECT, 0);
        assertThat(line(2).after(NOW, ANY)).contains(OwnLine.State.DOWN);
    }

    @Test
    void thoseWhoFailedBeforeTheAnswerShareItAndThoseAfterItAskAnew() {
        OwnLine line = line(1);

        line.after(NOW.minusSeconds(5), ANY);
        line.after(NOW.minusSeconds(1), ANY);
        assertThat(web.asked()).hasSize(1);

        line.after(NOW.plusSeconds(1), ANY);
        assertThat(web.asked()).hasSize(2);
    }

    private OwnLine line(int atLeast) {
        return new OwnLine(web, List.of(ONE, TWO, THREE), atLeast, Duration.ofSeconds(10), clock(NOW));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
    }
}
