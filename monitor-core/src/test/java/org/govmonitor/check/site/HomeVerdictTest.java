package org.govmonitor.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.check.Standing;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.HomepageRule;
import org.govmonitor.indicator.UpdateWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeVerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final HomepageRule RULE =
            new HomepageRule(new UpdateWindow.Rolling(Period.ofDays(14)), Period.ofDays(3));

    @ParameterizedTest
    @CsvSource({
        "0, FINE, IN_ORDER",
        "11, FINE, IN_ORDER",
        "12, DUE_SOON, IN_ORDER",
        "14, DUE_SOON, IN_ORDER",
        "15, STALE, FOUND"
    })
    void aHomePageIsStaleAfterTwoWeeksWithoutAnythingNew(int age, Standing standing, Visit.Outcome outcome) {
        HomeVerdict verdict = on(0, null, null, ages(age, age + 3, age + 20));

        assertThat(verdict.observation().standing()).isEqualTo(standing);
        assertThat(verdict.observation().newest()).isEqualTo(TODAY.minusDays(age));
        assertThat(verdict.observation().limit()).isEqualTo(TODAY.minusDays(age - 14));
        assertThat(verdict.visit().outcome()).isEqualTo(outcome);
    }

    @Test
    void newsWhoseDayIsNotKnownForbidAnAccusation() {
        assertThat(on(1, null, null, ages(20, 30, 40)).visit().outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(on(9, null, null, ages(2, 30, 40)).visit().outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aPageThatWasNotReadWholeIsNotAccused() {
        HomeVerdict verdict = on(0, null, "FILLED_BY_SCRIPT", ages(20, 30, 40));

        assertThat(verdict.visit().outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(verdict.observation().reason()).isEqualTo("FILLED_BY_SCRIPT");
    }

    @Test
    void aPageOfEntrancesIsAsNewAsTheNewestColumnBehindIt() {
        assertThat(on(0, ages(400, 15), null, ages()).visit().outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(on(0, ages(400, 14), null, ages()).visit().outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
        assertThat(on(0, ages(), null, ages()).visit().outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(on(0, null, null, ages(90, 91)).visit().outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    private static HomeVerdict on(
            int unknown, @Nullable List<LocalDate> entrances, @Nullable String hidden, List<LocalDate> days) {
        return HomeVerdict.on(new HomeNews(
                HttpUrl.get("https://a.example/"), days, unknown, entrances, hidden, RULE, TODAY, Instant.EPOCH));
    }

    private static List<LocalDate> ages(Integer... ages) {
        return Arrays.stream(ages).map(TODAY::minusDays).toList();
    }
}
