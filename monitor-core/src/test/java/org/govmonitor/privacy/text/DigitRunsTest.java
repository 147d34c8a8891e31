package org.govmonitor.privacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunsTest {
    private static final int FARTHEST = 40;

    /** Not all characters are looked at: what is worth a look must be seen wherever in a text it begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "1 3 8 0 0 1 3 8 0 0 0",
                "1  3  8  0  0  1  3  8  0  0  0",
                "1 3 8 0  0 1 3 8  0 0 0",
                "1\u200B3\u200B8\u200B0\u200B0\u200B1\u200B3\u200B8\u200B0\u200B0\u200B0",
                "1*******5*3*6*7*2*1*9*8",
                "１３８００１３８０００",
                "3栋"
            })
    void isSeenWhereverItBegins(String digits) {
        for (int before = 0; before < FARTHEST; before++) {
            for (int behind = 0; behind < FARTHEST; behind++) {
                String text = "文".repeat(before) + digits + "字".repeat(behind);

                assertThat(DigitRuns.next(text, 0, text.length())).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年11月25日", "2026-11-25", "0797-6123456", "3.5", "12月"})
    void isPassedOverWhereverItBegins(String digits) {
        for (int before = 0; before < FARTHEST; before++) {
            String text = "文".repeat(before) + digits + "文字";

            assertThat(DigitRuns.next(text, 0, text.length())).isEqualTo(-1);
        }
    }

    @Test
    void hyphensMakeOneNumberOfGroupsThatPeopleUse() {
        assertThat(DigitRuns.next("138-0013-8000", 0, 13)).isZero();
        assertThat(DigitRuns.next("13-8001-38000", 0, 13)).isEqualTo(-1);
    }
}
