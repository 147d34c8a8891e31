package org.govmonitor.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateWindowTest {
    @ParameterizedTest
    @CsvSource({
        "14d, 2024-01-01, 2024-01-15",
        "14d, 2024-02-20, 2024-03-05",
        "6m,  2024-01-08, 2024-07-08",
        "6m,  2023-08-31, 2024-02-29",
        "1y,  2024-02-29, 2025-02-28",
        "2m,  2023-12-31, 2024-02-29",
    })
    void theLastDayInOrderIsCountedInCalendarDaysMonthsAndYears(String period, LocalDate newest, LocalDate limit) {
        UpdateWindow window = new UpdateWindow.Rolling(UpdateWindow.period(period));

        assertThat(window.limit(newest)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-20, 2025-03-31", "2024-03-31, 2025-03-31", "2023-12-31, 2024-12-31"})
    void aYearlyItemHoldsUntilTheFixedDayOfTheNextYearAndAWholeYearAtLeast(LocalDate newest, LocalDate limit) {
        UpdateWindow window = new UpdateWindow.Yearly(UpdateWindow.dayOfYear("03-31"));

        assertThat(window.limit(newest)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "14 d", "d", "0d", "-1d", "14w", "1.5m", "99999d"})
    void aTimeThatIsNoneIsRefusedWithItsForm(String text) {
        assertThatThrownBy(() -> UpdateWindow.period(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("14d, 6m or 1y");
    }

    @Test
    void aWindowOfNothingIsNoWindow() {
        assertThatThrownBy(() -> new UpdateWindow.Rolling(Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
