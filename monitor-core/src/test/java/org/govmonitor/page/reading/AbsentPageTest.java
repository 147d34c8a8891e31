package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentPageTest {
    private static final HttpUrl URL = HttpUrl.get("https://www.example.gov.cn/dt/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>404 Not Found</title><p>nginx</p>",
                "<title>页面不存在</title>",
                "<title>安远县人民政府</title><h2>您访问的页面不存在</h2><a href='/'>返回首页</a>",
                "<title>提示</title><p>抱歉，您要查看的网页已被删除或找不到</p>",
                "<title>错误</title><div>您所请求的文件不存在！</div>",
                "<title>安远县</title><p>该页面已经不存在</p>",
            })
    void aPageThatSaysThatNothingIsThereIsAbsentWhateverItsStatus(String html) {
        assertThat(AbsentPage.is(page(html), "政务动态")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>政务动态_安远县</title><ul><li>暂无信息</li></ul>",
                "<title>政务动态_安远县</title><p>您访问的页面不存在</p>",
                "<title>安远县</title><ul><li><a href='1.html'>网民反映页面不存在问题的回复</a></li></ul>",
                "<title>安远县</title><p style='display: none'>您访问的页面不存在</p>",
                "<title>安远县</title><script>alert('您访问的页面不存在')</script>",
                "<title>安远县</title><p>为方便群众办事，对网站上内容不存在或者已经失效的栏目，县政府办将于本月底前完成清理，请各单位于月底前报送清理情况和整改措施。</p>",
            })
    void wordsInLinksScriptsAndLongTextsDoNotCountNorWhereTheColumnBearsItsName(String html) {
        assertThat(AbsentPage.is(page(html), "政务动态")).isFalse();
    }

    @Test
    void theYearAboveALinkIsThatOfItsPartOfTheList() {
        Page page = page("""
                <div><h3>2023年</h3><ul><li><a href="a.html">年度报告</a></li><li><a href="b.html">年度报表</a></li></ul>
                <h3>2022年度</h3><ul><li><a href="c.html">年度报告</a></li></ul></div><p><a href="d.html">说明</a></p>""");

        assertThat(YearHeading.above(page, URL.resolve("b.html"))).isEqualTo(OptionalInt.of(2023));
        assertThat(YearHeading.above(page, URL.resolve("c.html"))).isEqualTo(OptionalInt.of(2022));
        assertThat(YearHeading.above(page("<ul><li><a href='e.html'>年度报告</a></li></ul>"), URL.resolve("e.html")))
                .isEmpty();
    }

    private static Page page(String html) {
        return Page.parse(URL, html.getBytes(StandardCharsets.UTF_8), null);
    }
}
