package org.govmonitor.page.listing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearTellerTest {
    @Test
    void theYearTurnsWhereTheMonthsRiseByMoreThanHalfAYear() {
        YearTeller years = new YearTeller(LocalDate.of(2024, 1, 9));
        assertThat(years.next(MonthDay.of(1, 3))).isEqualTo(LocalDate.of(2024, 1, 3));
        assertThat(years.next(MonthDay.of(12, 30))).isEqualTo(LocalDate.of(2023, 12, 30));
        assertThat(years.next(MonthDay.of(2, 1))).isEqualTo(LocalDate.of(2023, 2, 1));
    }

    @Test
    void aPinnedRowTurnsNoYear() {
        YearTeller years = new YearTeller(LocalDate.of(2024, 6, 9));
        years.next(MonthDay.of(4, 1));
        assertThat(years.next(MonthDay.of(6, 1))).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void theTwentyNinthOfFebruaryNeedsALeapYear() {
        assertThat(new YearTeller(LocalDate.of(2026, 6, 9)).next(MonthDay.of(2, 29)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void noYearGoesIntoTheFuture() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            LocalDate today = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            YearTeller years = new YearTeller(today);
            for (int row = 0; row < 20; row++) {
                LocalDate any = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
                assertThat(years.next(MonthDay.from(any))).isBeforeOrEqualTo(today);
            }
        }
    }
}
