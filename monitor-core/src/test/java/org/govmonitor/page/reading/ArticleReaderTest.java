package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @ParameterizedTest
    @ValueSource(strings = {"PubDate", "pubdate", "PUBDATE"})
    void theTagCountsInAnyCase(String name) {
        Page page = Pages.page("<meta name='" + name + "' content='2024-01-08 07:16'><p>发布时间：2023-05-05</p>");
        assertThat(ArticleReader.publishedOn(page, Pages.TODAY)).contains(new ItemDate(DAY, DateSource.ARTICLE_TAG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>发布时间：2024-01-08 10:15　来源：县政府办</p>",
                "<span>发布日期：</span><b>2024年1月8日</b>",
                "<p>时间：<i>2024.01.08</i></p>",
                "<td>成文日期：2023-12-01</td><td>发布日期：2024-01-08</td>",
                "<div>来源：某局 发布时间:2024/1/8 浏览：3次</div>"
            })
    void withoutATagTheLabelledDateCounts(String line) {
        Page page = Pages.page("<div class='today'>今天是：2024年1月9日</div><h1>标题</h1>" + line + "<p>请于2024年1月7日前报送</p>");
        assertThat(ArticleReader.publishedOn(page, Pages.TODAY)).contains(new ItemDate(DAY, DateSource.ARTICLE_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='PubDate' content=''><p>二〇二四年一月八日</p>",
                "<p>2024-01-08</p>",
                "<p>发布时间：2031-01-08</p>",
                "<p>活动时间将另行通知，请各单位积极组织。</p><p>落款2024-01-08</p>"
            })
    void noOtherDateIsTakenForIt(String html) {
        assertThat(ArticleReader.publishedOn(Pages.page(html), Pages.TODAY)).isEmpty();
    }

    @Test
    void tagsAreReadInAnyCaseAndTheFirstFilledOneCounts() {
        Page page = Pages.page(
                "<META NAME='sitename' CONTENT=''><meta name='SiteName' content='某县人民政府'>"
                        + "<meta name='SiteName' content='另一个'><meta name='contentSource' content='县政府办'><meta name='viewport' content='x'>");
        assertThat(PageTags.of(page).asMap())
                .containsExactly(
                        java.util.Map.entry("SiteName", "某县人民政府"), java.util.Map.entry("ContentSource", "县政府办"));
        assertThat(PageTags.of(page).get(PageTags.Tag.PUB_DATE)).isEmpty();
    }
}
