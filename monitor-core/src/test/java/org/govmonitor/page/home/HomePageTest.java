package org.govmonitor.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
    private static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");

    @Test
    void theEntriesOfAllListsAreReadEachWithItsDate() {
        HomePage home = home("""
                <div class="box"><h3>政务动态</h3><ul>
                <li><a href="/dt/1.html">全县召开重点工作推进会议</a><span>2024-01-20</span></li>
                <li><a href="/dt/2.html">县领导深入企业调研生产情况</a><span>2024-01-18</span></li></ul></div>
                <div class="box"><h3>通知公告</h3><ul>
                <li><a href="/gg/1.html">关于开展安全生产检查的通知</a><span>[01-05]</span></li></ul></div>""");

        assertThat(home.items())
                .extracting(item -> item.date() == null ? null : item.date().day())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2024, 1, 20), LocalDate.of(2024, 1, 18), LocalDate.of(2024, 1, 5));
        assertThat(home.hidden()).isEmpty();
    }

    @Test
    void aPictureThatLeadsToAnArticleIsNewsAsWell() {
        HomePage home = home(
                "<a href='/dt/202401/t20240120_88.html'><img src='a.jpg'></a><a href='/zt/'><img src='b.jpg'></a>");

        assertThat(home.news()).containsExactly(HOME.resolve("/dt/202401/t20240120_88.html"));
        assertThat(home.links()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='app'></div><script src='app.js'></script>",
                "<ul id='xw'></ul><script src='/js/main.js'></script>",
                "<div class='news-list'></div><script src='/js/main.js'></script>",
                "<ul><li v-for='n in news'>{{n.title}}</li></ul>",
                "<div>正在加载…</div><script src='/js/main.js'></script>",
                "<table><tr><td><script src='/js/news.js'></script></td></tr></table>",
                "<script>var urls = ['/dt/202401/t20240120_88.html'];</script>",
                "<p>要闻</p><script>$.get('/api', function (d) { $('#a').html(d); })</script>",
            })
    void aPlaceThatAScriptFillsIsHidden(String body) {
        assertThat(home(body).hidden()).contains(UnreadableReason.FILLED_BY_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='/inc/news.html'></iframe>",
                "<object data='/intro.swf'></object>",
            })
    void whatStandsInAFrameOfTheSiteIsHidden(String body) {
        assertThat(home(body).hidden()).contains(UnreadableReason.IN_FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='https://weather.example/'></iframe>",
                "<script>var hits = 1; document.title = 'a';</script><p>要闻</p>",
                "<ul></ul><p>没有脚本</p>",
                "<span><script src='https://dcs.conac.example/js/33.js'></script></span>",
                "<script>var home = '/index.html', search = '/search/index.jsp';</script>",
                "<div class='clear'></div><script src='/js/slide.js'></script>",
            })
    void scriptsAndForeignFramesAloneHideNothing(String body) {
        assertThat(home(body).hidden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/dt/202401/t20240120_88.html, true",
        "/art/2024/1/9/art_5178_2697.html, true",
        "/c100022/202401/0123456789abcdef0123456789abcdef.shtml, true",
        "/show.aspx?id=88, true",
        "/col/col15502/content/content_17644672.html, true",
        "/c100022/list.shtml, false",
        "/zwgk/, false",
        "/, false",
        "/index.html, false",
        "/zhuanti/index.shtml, false",
    })
    void anArticleIsToldByTheFormOfItsAddress(String path, boolean article) {
        assertThat(ArticleAddress.is(HOME.resolve(path))).isEqualTo(article);
    }

    private static HomePage home(String body) {
        byte[] html = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return HomePage.of(Page.parse(HOME, html, null), TODAY);
    }
}
