package org.govmonitor.app.members.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(strings = {"/findings?state=NEW&page=2", "/sites/7", "/lists?month=2024-01", "/findings?q=%E6%A0%8F"})
    void aPlaceOfOursIsReturnedTo(String place) {
        assertThat(ReturnTo.safe(place)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "findings",
                "/a\r\nSet-Cookie: x",
                "/a b",
                "/sign-in?to=/",
                ""
            })
    void anyOtherPlaceIsTheFirstPage(String place) {
        assertThat(ReturnTo.safe(place)).isEqualTo("/");
    }
}
