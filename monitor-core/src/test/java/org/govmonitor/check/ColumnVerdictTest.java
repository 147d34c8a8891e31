package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.Readings.TODAY;
import static org.govmonitor.check.Readings.TWO_WEEKS;
import static org.govmonitor.check.Readings.list;
import static org.govmonitor.check.Readings.shown;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnVerdictTest {
    private static final Period LEAD = Period.ofDays(3);

    @ParameterizedTest
    @CsvSource({"0, FINE", "10, FINE", "11, FINE", "12, DUE_SOON", "14, DUE_SOON", "15, STALE"})
    void aColumnIsDueSoonInTheLastDaysOfItsWindow(int age, Standing standing) {
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(list(shown(TODAY.minusDays(age))), TWO_WEEKS), LEAD);

        assertThat(verdict.observation().standing()).isEqualTo(standing);
        assertThat(verdict.observation().limit()).isEqualTo(TODAY.plusDays(14 - age));
    }

    @Test
    void anEmptyColumnOfAnyKindIsBlank() {
        ColumnVerdict withWindow = ColumnVerdict.on(Readings.of(new Listing.Blank(), TWO_WEEKS), LEAD);
        ColumnVerdict without = ColumnVerdict.on(Readings.of(new Listing.Blank(), null), LEAD);

        assertThat(withWindow.observation().standing()).isEqualTo(Standing.BLANK);
        assertThat(without.observation().standing()).isEqualTo(Standing.BLANK);
        assertThat(outcomes(withWindow))
                .containsExactly(Visit.Outcome.IN_ORDER, Visit.Outcome.FOUND, Visit.Outcome.UNREADABLE);
    }

    @Test
    void aColumnWithoutWindowIsNeverAskedForItsAge() {
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(list(shown(TODAY.minusYears(9))), null), LEAD);

        assertThat(verdict.observation().standing()).isEqualTo(Standing.NO_WINDOW);
        assertThat(outcomes(verdict)).containsOnly(Visit.Outcome.IN_ORDER);
        assertThat(verdict.visits()).extracting(Visit::kind).doesNotContain(ProblemKind.COLUMN_STALE);
    }

    @Test
    void aColumnThatIsOneArticleIsInOrderWhereNoListIsOwed() {
        Listing article = new Listing.Unreadable(UnreadableReason.NO_LIST);

        assertThat(ColumnVerdict.on(Readings.of(article, null), LEAD)
                        .observation()
                        .standing())
                .isEqualTo(Standing.NO_WINDOW);
        assertThat(outcomes(ColumnVerdict.on(Readings.of(article, TWO_WEEKS), LEAD)))
                .containsOnly(Visit.Outcome.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"FILLED_BY_SCRIPT", "FORWARDS", "IN_FRAME", "NOT_A_PAGE", "NOT_FETCHED"})
    void aColumnWhoseContentWasNotSeenIsUnreadableEvenWithoutWindow(UnreadableReason reason) {
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(new Listing.Unreadable(reason), null), LEAD);

        assertThat(verdict.observation().standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(verdict.observation().reason()).isEqualTo(reason.name());
    }

    @Test
    void doubtfulDatesLeaveAReadColumnUnjudgedAndSayWhy() {
        Listing list = list(new ItemDate(TODAY.minusDays(90), DateSource.LINK));
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(list, TWO_WEEKS), LEAD);

        assertThat(verdict.observation().standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(verdict.observation().reason()).isEqualTo("DOUBTFUL_DATES");
        assertThat(outcomes(verdict))
                .containsExactly(Visit.Outcome.IN_ORDER, Visit.Outcome.IN_ORDER, Visit.Outcome.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"404, FOUND, GONE", "410, FOUND, GONE", "403, UNREADABLE, UNREADABLE", "500, UNREADABLE, UNREADABLE"})
    void aColumnIsMissingOnlyWhereTheSiteSaysSoAndThenNeitherStaleNorBlank(
            int status, Visit.Outcome missing, Visit.Outcome others) {
        FetchResult.Failed failed =
                new FetchResult.Failed(Readings.ADDRESS, Failure.STATUS, status, "status " + status, Duration.ZERO);
        Listing unread = new Listing.Unreadable(UnreadableReason.NOT_FETCHED);
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(unread, TWO_WEEKS, failed), LEAD);

        assertThat(outcomes(verdict)).containsExactly(missing, others, others);
        assertThat(verdict.visits().get(0).kind()).isEqualTo(ProblemKind.COLUMN_MISSING);
        assertThat(verdict.observation().standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(verdict.observation().reason()).isEqualTo("STATUS_" + status);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT_HOME", "NO_SUCH_PAGE"})
    void aColumnThatLeadsHomeOrSaysThatItIsGoneIsMissingAndNeitherStaleNorBlank(UnreadableReason reason) {
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(new Listing.Unreadable(reason), TWO_WEEKS), LEAD);

        assertThat(outcomes(verdict))
                .containsExactly(Visit.Outcome.FOUND, Visit.Outcome.UNREADABLE, Visit.Outcome.UNREADABLE);
        assertThat(verdict.observation().standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(verdict.observation().reason()).isEqualTo(reason.name());
    }

    /** The leads that config/indicators.yaml documents: 3d, and 30d for the long windows. */
    @ParameterizedTest
    @CsvSource({
        "6m, 30d, 2023-08-31, 2024-01-30, FINE",
        "6m, 30d, 2023-08-31, 2024-01-31, DUE_SOON",
        "6m, 30d, 2023-08-31, 2024-02-29, DUE_SOON",
        "6m, 30d, 2023-08-31, 2024-03-01, STALE",
        "6m, 30d, 2022-08-31, 2023-02-28, DUE_SOON",
        "6m, 30d, 2022-08-31, 2023-03-01, STALE",
        "1y, 30d, 2024-02-29, 2025-02-28, DUE_SOON",
        "1y, 30d, 2024-02-29, 2025-03-01, STALE",
        "14d, 3d, 2024-01-01, 2024-01-12, FINE",
        "14d, 3d, 2024-01-01, 2024-01-13, DUE_SOON",
    })
    void aWindowIsCountedInCalendarMonthsAndJudgedAsOfTheScansOwnDay(
            String window, String lead, LocalDate newest, LocalDate today, Standing standing) {
        ColumnReading reading =
                Readings.on(today, list(shown(newest)), new UpdateWindow.Rolling(UpdateWindow.period(window)));

        assertThat(ColumnVerdict.on(reading, UpdateWindow.period(lead))
                        .observation()
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void aChallengePageIsNoVerdict() {
        ColumnVerdict verdict = ColumnVerdict.on(Readings.of(new Listing.Blocked("script challenge"), TWO_WEEKS), LEAD);

        assertThat(outcomes(verdict)).containsOnly(Visit.Outcome.UNREADABLE);
        assertThat(verdict.observation().standing()).isEqualTo(Standing.UNREADABLE);
    }

    private static List<Visit.Outcome> outcomes(ColumnVerdict verdict) {
        return verdict.visits().stream().map(Visit::outcome).toList();
    }
}
