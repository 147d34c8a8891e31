package org.govmonitor.page.listing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "./202401/t20240108_1868472.html",
                "/2024/1/8/a.htm",
                "/tzgg/12345.html",
                "/tzgg/a123-b.shtml",
                "/zwgk/0123456789abcdef/",
                "/art_12/x",
                "view.jsp?newsid=7"
            })
    void aDateANumberAnIdOrAWordMarksAnArticle(String href) {
        assertThat(ArticleAddress.is(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tzgg/",
                "index.html",
                "/t2024/",
                "/tzgg/12.html",
                "/tzgg/a-123.html",
                "/zwgk/0123456789abcde/",
                "javascript:void(0)",
                "#"
            })
    void channelsAndScriptsAreNone(String href) {
        assertThat(ArticleAddress.is(href)).isFalse();
    }
}
