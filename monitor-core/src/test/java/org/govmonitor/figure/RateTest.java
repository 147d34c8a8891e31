package org.govmonitor.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "2920, 2923, 99.90, 99.89",
        "3055, 3059, 99.87, 99.86",
        "596, 598, 99.67, 99.66",
        "26, 35, 74.29, 74.28",
        "109, 139, 78.42, 78.41",
        "0, 7, 0.00, 0.00",
        "7, 7, 100.00, 100.00",
        "3, 2, 150.00, 150.00",
        "1, 20000, 0.01, 0.00",
        "9223372036854775806, 9223372036854775807, 100.00, 99.99"
    })
    void aRateIsRoundedLastAndByTheModeAskedFor(long part, long whole, String rounded, String cut) {
        Rate rate = new Rate(part, whole);

        assertThat(rate.percent(RoundingMode.HALF_UP)).isEqualTo(rounded);
        assertThat(rate.percent(RoundingMode.DOWN)).isEqualTo(cut);
    }

    @Test
    void nothingOfNothingIsNoRate() {
        assertThat(Rate.of(0, 0)).isEmpty();
        assertThat(Rate.of(-1, 5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 0));
    }
}
