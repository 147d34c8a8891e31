package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyListingTest {
    private static final Listing BLANK = new Listing.Blank();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='list'></ul><p>暂无信息</p>",
                "<p>栏目建设中，敬请期待！</p>",
                "<table><tr><td>暂无数据</td></tr></table>",
                "<div class='list'><ul class='news-list'></ul></div>",
                "<table class='list'><thead><tr><th>标题</th></tr></thead><tbody></tbody></table><p>没有找到相关信息</p>"
            })
    void anEmptyColumnOfAnyKindIsBlank(String body) {
        assertThat(Pages.read(Pages.around(body))).isEqualTo(BLANK);
    }

    @Test
    void anEmptyColumnBelowTheSpecialTopicsIsBlankToo() {
        String crumbs = "<div class='location'>当前位置：<a href='/'>首页</a> &gt; <a href='/zt/'>专题专栏</a> &gt; "
                + "<a href='/zt/fz/'>法治建设</a> &gt; <a href='/zt/fz/sj/'>市级文件</a></div>";

        assertThat(Pages.read(Pages.around(crumbs + "<div class='list'><table><tr><td>暂无信息</td></tr></table></div>")))
                .isEqualTo(BLANK);
    }

    @Test
    void anEmptyDatastoreIsBlank() {
        String store = "<datastore><totalrecord>%d</totalrecord><recordset></recordset></datastore>";
        String page = "<div id='9'><script type='text/xml'>" + store + "</script></div>";
        assertThat(Pages.read(Pages.around(page.formatted(0)))).isEqualTo(BLANK);
        assertThat(Pages.read(store.formatted(0))).isEqualTo(BLANK);
        assertThat(Pages.read(Pages.around(page.formatted(31))))
                .isEqualTo(unreadable(UnreadableReason.FILLED_BY_SCRIPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul id='infolist'></ul><script>$.getJSON('/api/list/1.json', function (r) {});</script>",
                "<ul class='list'></ul><script>$.ajax({url: '/x', success: function (d) { $('#l').append('暂无数据'); }});</script>",
                "<ul class='list'><li v-for='item in items'>{{ item.title }}</li></ul>",
                "<div id='app'></div><script src='/static/js/app.js'></script>",
                "<p>暂无信息</p><script>fetch('/list.json')</script>"
            })
    void whatAScriptMayFillIsNotBlank(String body) {
        assertThat(Pages.read(Pages.around(body))).isEqualTo(unreadable(UnreadableReason.FILLED_BY_SCRIPT));
    }

    @Test
    void aColumnThatIsOneArticleIsNotBlank() {
        String article = "<h1>机构职能</h1><div class='content'>"
                + "<p>贯彻执行教育工作的方针政策和法律法规，拟订全县教育事业发展规划并组织实施，统筹管理全县各级各类教育。</p>".repeat(4)
                + "</div><div class='rel'><ul class='list'></ul>暂无相关信息</div>";
        assertThat(Pages.read(Pages.around(article))).isEqualTo(unreadable(UnreadableReason.NO_LIST));
    }

    @Test
    void aListWithAHiddenNoticeIsNoEmptyColumn() {
        String page = "<ul>"
                + Pages.rows("<li><a href='%1$s'>%2$s</a></li>", java.util.List.of("", "", "", ""))
                + "</ul><div style='display: none'>所选条件下暂无信息发布</div>";
        assertThat(Pages.read(Pages.around(page))).isInstanceOf(Listing.Read.class);
        assertThat(Pages.read(Pages.around("<div style='display:none'>暂无信息</div>")))
                .isEqualTo(unreadable(UnreadableReason.NO_LIST));
    }

    @Test
    void oneEntryTooFewForAListIsStillNoEmptyColumn() {
        String page = "<div class='list'><ul></ul><p><a href='/x/1.html'>关于二〇二四年义务教育招生工作的公告</a></p></div>";
        assertThat(Pages.read(Pages.around(page))).isNotEqualTo(BLANK);
    }

    @Test
    void aPictureIsNoEmptyColumn() {
        assertThat(Pages.read(Pages.around("<table class='list'><tr><td><img src='jigou.png'></td></tr></table>")))
                .isNotEqualTo(BLANK);
    }

    @Test
    void aListInAFrameIsNotJudged() {
        assertThat(Pages.read(Pages.around("<div class='list'><iframe src='/lists/12.html'></iframe></div>")))
                .isEqualTo(unreadable(UnreadableReason.IN_FRAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta http-equiv='Refresh' content='0; url=/web/'></head><body></body></html>",
                "<html><body><script>window.location.href=\"/web/index.html\";</script></body></html>"
            })
    void aPageThatOnlyForwardsIsNotBlank(String page) {
        assertThat(Pages.read(page)).isEqualTo(unreadable(UnreadableReason.FORWARDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script></head><body></body></html>",
                "<script>document.cookie=('__jsl_clearance_s=1')+';path=/';location.href=location.pathname+location.search</script>",
                "<html><title>访问验证</title><body><p>请拖动滑块完成验证</p></body></html>",
                "<html><body><h1>您的请求已被网站防火墙拦截</h1></body></html>"
            })
    void aProtectionServiceIsNotTheSite(String page) {
        assertThat(Pages.read(page)).isInstanceOf(Listing.Blocked.class);
    }

    @Test
    void anEmptyAnswerIsNoPage() {
        assertThat(Pages.read("")).isEqualTo(unreadable(UnreadableReason.NO_LIST));
    }

    private static Listing unreadable(UnreadableReason reason) {
        return new Listing.Unreadable(reason);
    }
}
