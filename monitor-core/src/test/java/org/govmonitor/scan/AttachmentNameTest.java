package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentNameTest {
    private static final HttpUrl PAGE = HttpUrl.get("http://www.example.gov.cn/zwgk/t1.html");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pdf",
                "./P020.DOCX",
                "/a/b.xls?v=1",
                "/down.jsp?name=a.zip",
                "/down.jsp?name=a.zip#top",
                "/a/b%2Epdf",
                "/a/b.p\tdf",
                "\n ../c.7z ",
                "//www.example.gov.cn/c.et"
            })
    void anAddressThatEndsLikeAFileIsOne(String written) {
        HttpUrl url = PAGE.resolve(written.strip());
        assertThat(url).isNotNull();
        assertThat(AttachmentLinks.isAttachment(url)).isTrue();
        assertThat(AttachmentLinks.of(page("<a href=\"" + written + "\">附件</a>")))
                .containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zwgk/t2.html",
                "index_1.shtml",
                "/a.pdf/",
                "/a.docs",
                "/down.jsp?id=12",
                "http://a.gov.cn/",
                "#a.pdf"
            })
    void anAddressThatEndsOtherwiseIsNone(String written) {
        assertThat(AttachmentLinks.of(page("<a href=\"" + written + "\">附件</a>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/d?1\">名单.xlsx</a>",
                "<a href=\"/d?1\"><img src=i.png><b>名单.</b><i>PDF </i>&nbsp;</a>",
                "<a href=\"/d?1\">名单.doc&#8203;<span></span><br></a>",
                "<a href=\"/d?1\" title=\"名单.rar\n\">下载</a>",
                "<a href=\"/d?1\" download=\"a.csv\">下载</a>"
            })
    void aLinkThatShowsTheNameOfAFileLeadsToOne(String link) {
        assertThat(AttachmentLinks.of(page(link))).containsExactly(PAGE.resolve("/d?1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/d?1\">关于报送.doc格式材料的通知</a>",
                "<a href=\"/d?1\">名单.xlsx（附件）</a>",
                "<a href=\"/d?1\" title=\"通知\">更多>></a>",
                "<a href=\"/d?1\"></a>",
                "<area href=\"/d?1\" title=\"名单.xlsx\">"
            })
    void aLinkThatShowsOtherWordsDoesNot(String link) {
        assertThat(AttachmentLinks.of(page(link))).isEmpty();
    }

    @Test
    void whatIsEmbeddedIsLinkedTooInTheOrderOfThePage() {
        String markup = "<embed src=1.pdf><a href=2.doc>甲</a><iframe src=3.pdf></iframe><object data=4.xls></object>"
                + "<map><area href=5.zip></map><a href=2.doc>又</a>";
        assertThat(AttachmentLinks.of(page(markup)))
                .extracting(url -> url.pathSegments().get(1))
                .containsExactly("1.pdf", "2.doc", "3.pdf", "4.xls", "5.zip");
    }

    private static Page page(String body) {
        byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return Page.parse(PAGE, bytes, "text/html; charset=utf-8");
    }
}
