package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.Readings.TODAY;
import static org.govmonitor.check.Readings.TWO_WEEKS;
import static org.govmonitor.check.Readings.list;
import static org.govmonitor.check.Readings.shown;

import java.time.LocalDate;
import java.util.Objects;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaleColumnCheckTest {
    private static final LocalDate OLD = TODAY.minusDays(40);

    private final StaleColumnCheck check = new StaleColumnCheck();

    @ParameterizedTest
    @CsvSource({"0, IN_ORDER", "13, IN_ORDER", "14, IN_ORDER", "15, FOUND", "400, FOUND"})
    void aColumnOfNewsIsStaleAfterFourteenDays(int age, Visit.Outcome outcome) {
        Visit visit = check.check(Readings.of(list(shown(TODAY.minusDays(age))), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(outcome);
    }

    @Test
    void theProblemNamesTheNewestDateAndTheLastDayInOrder() {
        Visit visit = check.check(Readings.of(list(shown(OLD.minusDays(9)), shown(OLD)), TWO_WEEKS));

        Problem problem = Objects.requireNonNull(visit.problem());
        assertThat(problem.newest()).isEqualTo(OLD);
        assertThat(problem.limit()).isEqualTo(OLD.plusDays(14));
        assertThat(problem.column()).isEqualTo("工作动态");
        assertThat(problem.note()).contains("逾期 26 天");
    }

    @Test
    void anOldPinnedItemDoesNotMakeAColumnStale() {
        Visit visit = check.check(Readings.of(list(shown(OLD), shown(TODAY)), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aDateOfTheLinkAloneAccusesNobody() {
        Visit visit = check.check(Readings.of(list(new ItemDate(OLD, DateSource.LINK)), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aDateOfTheLinkShowsThatAColumnIsInOrder() {
        Visit visit = check.check(Readings.of(list(shown(OLD), new ItemDate(TODAY, DateSource.LINK)), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void anInferredYearAccusesNobody() {
        Visit visit = check.check(Readings.of(list(new ItemDate(OLD, DateSource.LIST_TEXT, true)), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aRowWithoutDateAboveTheNewestMayBeNewerAndLeavesTheColumnUnjudged() {
        assertThat(check.check(Readings.of(list(null, shown(OLD)), TWO_WEEKS)).outcome())
                .isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(check.check(Readings.of(list(shown(OLD), null), TWO_WEEKS)).outcome())
                .isEqualTo(Visit.Outcome.FOUND);
    }

    @ParameterizedTest
    @EnumSource(UnreadableReason.class)
    void whatCouldNotBeReadIsNeverJudged(UnreadableReason reason) {
        Visit visit = check.check(Readings.of(new Listing.Unreadable(reason), TWO_WEEKS));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(visit.reason()).isEqualTo(reason.name());
    }

    @Test
    void aListWithoutAnyDateIsNotJudged() {
        assertThat(check.check(Readings.of(list((ItemDate) null), TWO_WEEKS)).outcome())
                .isEqualTo(Visit.Outcome.UNREADABLE);
    }
}
