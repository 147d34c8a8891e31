package org.govmonitor.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskMeterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final long OURS = 100_000;

    @ParameterizedTest
    @CsvSource({
        "360726198503121235, 1",
        "3607261985****1235, 33",
        "36072619850312***5, 91",
        "360726198503121***, 100",
        "36072619850312****, 1000",
        "360726198503******, 31000"
    })
    void theCheckDigitIsCounted(String pattern, long remaining) {
        assertThat(MaskMeter.citizenIds(pattern, TODAY)).isEqualTo(remaining);
    }

    @Test
    void aHiddenYearLeavesAHandfulAndAHiddenBirthDateThousands() {
        assertThat(MaskMeter.citizenIds("360726****03121235", TODAY)).isBetween(8L, 11L);
        assertThat(MaskMeter.citizenIds("360726********1235", TODAY)).isCloseTo(3_361L, within(30L));
    }

    @Test
    void threeHiddenDigitsOfAMobileNumberAreTooFewAndFourAreNot() {
        assertThat(MaskMeter.mobiles("138***51234")).isLessThanOrEqualTo(MaskMeter.TOO_FEW);
        assertThat(MaskMeter.mobiles("1381234****")).isEqualTo(10_000);
        assertThat(MaskMeter.mobiles("1*812345678")).isEqualTo(5);
        assertThat(MaskMeter.mobiles("134*1234567")).as("1349 is a satellite's").isEqualTo(9);
    }

    @Test
    void ofAHiddenCardDigitTheCheckDigitTellsOne() {
        assertThat(MaskMeter.cards("6222 0368 1365 3552 16*".replace(" ", ""))).isEqualTo(1);
        assertThat(MaskMeter.cards("62220368****3552164")).isEqualTo(1_000);
        assertThat(MaskMeter.cards("62220368*****552164")).isEqualTo(10_000);
    }

    @Test
    void whatFitsNoNumberIsNone() {
        assertThat(MaskedNumber.of(MaskedNumber.Of.CITIZEN_ID, "1707261985****1235", TODAY))
                .isNull();
        assertThat(MaskedNumber.of(MaskedNumber.Of.CITIZEN_ID, "36072619851*331235", TODAY))
                .isNull();
        assertThat(MaskedNumber.of(MaskedNumber.Of.MOBILE, "1741234***5", TODAY))
                .isNull();
    }

    @Test
    void overAHundredThousandNumbersFitEachOfOurOwnMasks() {
        assertThat(MaskMeter.citizenIds(Mask.citizenId("360726198503121235"), TODAY))
                .isGreaterThan(OURS);
        assertThat(MaskMeter.oldCitizenIds(Mask.citizenId("362133520312123"), TODAY))
                .isGreaterThan(OURS);
        assertThat(MaskMeter.citizenIds(Mask.region("360726198503121000"), TODAY))
                .isGreaterThan(OURS);
        assertThat(MaskMeter.mobiles(Mask.mobile("13812345634"))).isGreaterThan(OURS);
        assertThat(MaskMeter.cards(Mask.card("6222036813653552164"))).isGreaterThan(OURS);
        assertThat(MaskMeter.cards(Mask.card("6225889827639305"))).isGreaterThan(OURS);
        assertThat(hidden(Mask.account("360012345678"))).isGreaterThanOrEqualTo(6);
        assertThat(hidden(Mask.paper("E", "12345678"))).isGreaterThanOrEqualTo(6);
        assertThat(hidden(Mask.paper("EA", "1234567"))).isGreaterThanOrEqualTo(6);
        assertThat(hidden(Mask.contact("1234567"))).isGreaterThanOrEqualTo(6);
        assertThat(Mask.plate("\u8D63B12345"))
                .as("five characters of thirty-four each")
                .isEqualTo("\u8D63B*****");
    }

    @Test
    void ofAnAddressNoMoreThanTheCountyIsKept() {
        assertThat(Mask.address("石桥县黄竹镇坪上村12号")).isEqualTo("石桥县****");
        assertThat(Mask.address("黄竹镇坪上村12号")).isEqualTo("****");
        assertThat(Mask.address("建设路富康商业街旁边老市场3栋402室")).isEqualTo("****");
    }

    @Test
    void whatOthersLeftVisibleIsHiddenToo() {
        MaskedNumber weak = Objects.requireNonNull(
                MaskedNumber.of(MaskedNumber.Of.CITIZEN_ID, MaskedNumber.pattern("3607261985XXXX1235", 18), TODAY));
        assertThat(weak.masked()).isEqualTo("360726**********35");
        assertThat(weak.toString()).doesNotContain("1985");
    }

    @Test
    void symbolsNeedNotBeAsManyAsTheDigitsTheyHide() {
        assertThat(MaskedNumber.pattern("3607261985**1235", 18)).isEqualTo("3607261985****1235");
        assertThat(MaskedNumber.pattern("36072619850312XXXX", 18)).isEqualTo("36072619850312****");
        assertThat(MaskedNumber.pattern("360726********123X", 18)).isEqualTo("360726********123X");
    }

    private static long hidden(String mask) {
        return mask.chars().filter(c -> c == '*').count();
    }
}
