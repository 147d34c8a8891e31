package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReachableCheckTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");

    private final SiteReachableCheck check = new SiteReachableCheck();

    @ParameterizedTest
    @CsvSource({
        "DNS, 0, FOUND",
        "CONNECT, 0, FOUND",
        "TIMEOUT, 0, FOUND",
        "CLOSED, 0, FOUND",
        "STATUS, 500, FOUND",
        "STATUS, 503, FOUND",
        "STATUS, 404, FOUND",
        "STATUS, 403, UNREADABLE",
        "STATUS, 412, UNREADABLE",
        "STATUS, 429, UNREADABLE",
        "STATUS, 521, UNREADABLE",
        "ADDRESS_REFUSED, 0, UNREADABLE",
        "ROBOTS, 0, UNREADABLE",
        "TOO_LARGE, 0, UNREADABLE",
        "TOO_MANY_REDIRECTS, 0, UNREADABLE",
        "TLS, 0, UNREADABLE",
        "PROTOCOL, 0, UNREADABLE",
    })
    void onlyASiteThatACitizenCouldNotOpenEitherIsAccused(Failure failure, int status, Visit.Outcome outcome) {
        FetchResult failed = new FetchResult.Failed(HOME, failure, status, "why", Duration.ZERO);

        assertThat(visit(List.of(failed, failed, failed)).outcome()).isEqualTo(outcome);
    }

    @Test
    void oneTryThatOpensClearsTheSite() {
        List<FetchResult> tries = new ArrayList<>();
        tries.add(new FetchResult.Failed(HOME, Failure.TIMEOUT, 0, "timed out", Duration.ZERO));
        tries.add(new FetchResult.Ok(HOME, HOME, 200, new byte[0], null, null, null, Duration.ZERO));

        assertThat(visit(tries).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aTryThatWasTurnedAwayTakesTheAccusationBack() {
        FetchResult timeout = new FetchResult.Failed(HOME, Failure.TIMEOUT, 0, "timed out", Duration.ZERO);
        FetchResult turnedAway = new FetchResult.Failed(HOME, Failure.STATUS, 403, "status 403", Duration.ZERO);

        assertThat(visit(List.of(timeout, turnedAway, timeout)).outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    private Visit visit(List<FetchResult> tries) {
        return check.check(new HomeReading(HOME, tries, Readings.AT));
    }
}
