package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final HttpUrl PAGE = HttpUrl.get("http://www.anyuan.test/dt/index.html?page=2#top");
    private static final String PLAIN = "http://www.anyuan.test/dt/index.html?page=2";

    @Test
    void thePlaceOfATitleIsNamedByTheTitle() {
        assertThat(TextFragment.address(PAGE, "县政府召开\n  常务会议"))
                .isEqualTo(PLAIN + "#:~:text=%E5%8E%BF%E6%94%BF%E5%BA%9C%E5%8F%AC%E5%BC%80%20%E5%B8%B8%E5%8A%A1"
                        + "%E4%BC%9A%E8%AE%AE");
    }

    @Test
    void signsThatMeanSomethingInTheDirectiveAreEncoded() {
        assertThat(TextFragment.address(PAGE, "A-B, C&D+E=F")).isEqualTo(PLAIN + "#:~:text=A%2DB%2C%20C%26D%2BE%3DF");
    }

    @Test
    void aNumberThatMayBeSomebodysIsNeverPartOfAnAddress() {
        assertThat(TextFragment.address(PAGE, "联系电话：16607970012（张某某）")).isEqualTo(TextFragment.address(PAGE, "联系电话："));
        assertThat(TextFragment.address(PAGE, "身份证号 110105********002X")).isEqualTo(TextFragment.address(PAGE, "身份证号"));
        assertThat(TextFragment.address(PAGE, "１６６０７９７００１２")).isEqualTo(PLAIN);
        assertThat(TextFragment.address(PAGE, "16607970012")).isEqualTo(PLAIN);
    }

    @Test
    void aYearInATitleStays() {
        assertThat(TextFragment.address(PAGE, "2023年预算公开"))
                .endsWith("text=2023%E5%B9%B4%E9%A2%84%E7%AE%97%E5%85%AC%E5%BC%80");
    }

    @Test
    void whereNothingIsLeftToLookForThePageItselfIsOpened() {
        assertThat(TextFragment.address(PAGE, null)).isEqualTo(PLAIN);
        assertThat(TextFragment.address(PAGE, " ")).isEqualTo(PLAIN);
        assertThat(TextFragment.address(PAGE, "号")).isEqualTo(PLAIN);
    }

    @Test
    void aTitleThatWasCutIsLookedForAsFarAsItIsKnown() {
        assertThat(TextFragment.address(PAGE, "关于印发通知的通…")).isEqualTo(TextFragment.address(PAGE, "关于印发通知的通"));
    }
}
