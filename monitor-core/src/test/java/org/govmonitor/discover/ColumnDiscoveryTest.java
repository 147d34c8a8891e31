package org.govmonitor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.registry.ColumnKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnDiscoveryTest {
    private static final LocalDate NEWEST = LocalDate.of(2024, 1, 8);
    private static final String MENU = """
            <ul class=nav><li><a href=/>首页</a></li>
            <li><a href=/gk/>政务公开</a><ul>
              <li><a href=/gk/gg/>通知公告</a></li><li><a href=/gk/wj/>政策文件</a></li><li><a href=/gk/js/>教育信息</a></li></ul></li>
            <li><a href=/jg/zn/>机构职能</a></li><li><a href=/sq/>走进安远</a></li><li><a href=/yw/>安远要闻</a></li>
            <li><a href=/xw/>新闻中心</a></li><li><a href=/bs/>民生实事</a></li>
            <li><a href=/old/>历史资料</a></li></ul>
            """;
    private static final String PROSE = "<div>安远县位于江西省南部，是东江的发源地之一。全县辖十八个乡镇，面积二千三百多平方公里。</div>"
            + "<div>境内山清水秀，物产丰富，盛产脐橙，被誉为中国脐橙之乡。县人民政府驻欣山镇，交通便利，人民勤劳。</div>";

    private SampleSite site;

    @BeforeEach
    void build() throws IOException {
        site = new SampleSite()
                .menu(MENU)
                .page("/", "首页", "<p>主办单位：安远县人民政府办公室　标识码：3607260001</p><a href=/gk/gg/0.html>停水通知</a>")
                .page("/gk/", "政务公开", more("通知公告", "/gk/gg/") + more("政策文件", "/gk/wj/"))
                .page("/gk/gg/", "通知公告", trail("通知公告") + SampleSite.list("/gk/gg/", NEWEST))
                .page("/gk/wj/", "政策文件", trail("政策文件") + "<ul></ul><p>暂无信息</p>")
                .page("/gk/js/", "教育信息", trail("教育信息") + "<ul id=l></ul><script>$.getJSON('/api/1.json')</script>")
                .page("/jg/zn/", "机构职能", PROSE)
                .page("/sq/", "走进安远", PROSE)
                .page("/yw/", "安远要闻", SampleSite.list("/yw/", NEWEST.plusDays(2)))
                .answer("/xw/", path -> SampleSite.html("<meta http-equiv=refresh content='0;url=/yw/'>"))
                .page("/bs/", "民生实事", "<form><input><input><input><textarea></textarea></form>");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theColumnsOfASiteAreFound() throws IOException {
        DiscoveredSite found = site.discover();

        assertThat(found.state()).isEqualTo(DiscoveredSite.State.WHOLE);
        assertThat(found.columns())
                .extracting(ColumnDiscoveryTest::shown)
                .containsExactlyInAnyOrder(
                        "政务公开>通知公告 NOTICE 2024-01-08",
                        "政务公开>政策文件 POLICY null",
                        "政务公开>教育信息 OTHER null",
                        "机构职能 STATIC null",
                        "走进安远 STATIC null",
                        "安远要闻 NEWS 2024-01-10");
    }

    @Test
    void whatMenuPageAndListAgreeOnIsConfident() throws IOException {
        assertThat(site.discover().columns())
                .filteredOn(column -> column.name().matches("通知公告|政策文件|安远要闻"))
                .hasSize(3)
                .allMatch(ProposedColumn::isConfident);
    }

    @Test
    void anEmptyTableWithADateInItsSideBarIsNoArticle() throws IOException {
        site.page(
                "/gk/wj/",
                "政策文件",
                trail("政策文件") + "<table><tr><th>标题</th><th>发布日期</th></tr></table><p>暂无数据</p>"
                        + "<div class=hot><ul><li><a href=/gk/gg/1.html>关于做好春节期间安全生产工作的通知</a><span>2024-01-02</span></ul></div>");

        assertThat(site.discover().columns()).extracting(ProposedColumn::name).contains("政策文件");
    }

    @Test
    void anArticleInNoMenuIsNoColumn() throws IOException {
        site.page("/", "首页", "<a href=/news/1.html>安远县简介</a>")
                .page("/news/1.html", "安远县简介", "<p>发布时间：2024-01-03</p>" + PROSE);

        assertThat(site.discover().columns()).extracting(ProposedColumn::name).doesNotContain("安远县简介");
    }

    @Test
    void theSiteSaysWhoItIs() throws IOException {
        DiscoveredSite found = site.discover();

        assertThat(found.name()).isEqualTo("安远县人民政府网");
        assertThat(found.unit()).isEqualTo("安远县人民政府办公室");
        assertThat(found.idCode()).isEqualTo("3607260001");
    }

    @Test
    void aChannelWithAListOfItsOwnIsAColumnToo() throws IOException {
        site.page("/gk/", "政务公开", SampleSite.list("/gk/zonghe/", NEWEST));

        assertThat(site.discover().columns()).extracting(ProposedColumn::name).contains("政务公开");
    }

    @Test
    void aChannelThatShowsOnlyItsColumnsItemsIsNone() throws IOException {
        site.page("/gk/", "政务公开", SampleSite.list("/gk/gg/", NEWEST));

        assertThat(site.discover().columns()).extracting(ProposedColumn::name).doesNotContain("政务公开");
    }

    @Test
    void aColumnWhoseServerStumblesIsStillProposedWithLessConfidence() throws IOException {
        site.answer(
                "/yw/",
                path -> new mockwebserver3.MockResponse.Builder().code(500).build());

        assertThat(site.discover().columns())
                .filteredOn(column -> column.name().equals("安远要闻"))
                .singleElement()
                .satisfies(column -> assertThat(column.isConfident()).isFalse());
    }

    @Test
    void aListWithoutDatesIsDatedByItsFirstArticles() throws IOException {
        site.page(
                        "/yw/",
                        "安远要闻",
                        "<p>当前位置：<a href=/>首页</a> &gt; 安远要闻</p>"
                                + SampleSite.list("/yw/", NEWEST).replaceAll("<span>[^<]*</span>", ""))
                .page("/yw/0.html", "会议", "<p>发布时间：2024-01-09 10:00</p>" + PROSE)
                .page("/yw/1.html", "会议", "<p>发布时间：2024-01-03 10:00</p>" + PROSE);

        assertThat(site.discover().columns())
                .filteredOn(column -> column.name().equals("安远要闻"))
                .extracting(ProposedColumn::newest)
                .containsExactly(LocalDate.of(2024, 1, 9));
    }

    @Test
    void aHomePageThatForwardsIsFollowed() throws IOException {
        site.page("/web/index.html", "首页", "")
                .answer("/", path -> SampleSite.html("<script>location.href='/web/index.html'</script>"));

        assertThat(site.discover().columns()).hasSize(6);
    }

    @Test
    void theTreeOfADisclosureDirectoryInAScriptIsRead() throws IOException {
        site.page("/sq/", "走进安远", PROSE + "<script>var zNodes=[{id:1,pId:0,name:'财政预决算',url:'/gk/ys/'}];</script>")
                .page("/gk/ys/", "财政预决算", SampleSite.list("/gk/ys/", NEWEST));

        assertThat(site.discover().columns())
                .filteredOn(column -> column.name().equals("财政预决算"))
                .extracting(ProposedColumn::kind)
                .containsExactly(ColumnKind.BUDGET);
    }

    @Test
    void theSiteMapIsReadAndIsNoColumn() throws IOException {
        site.page("/", "首页", "<a href=/map.html>网站地图</a>")
                .page("/map.html", "网站地图", "<a href=/gk/rs/>人事信息</a>")
                .page("/gk/rs/", "人事信息", SampleSite.list("/gk/rs/", NEWEST));

        assertThat(site.discover().columns())
                .extracting(ProposedColumn::name)
                .contains("人事信息")
                .doesNotContain("网站地图");
    }

    @Test
    void aSiteThatDoesNotOpenIsUnreachable() throws IOException {
        site.answer(
                "/", path -> new mockwebserver3.MockResponse.Builder().code(503).build());

        DiscoveredSite found = site.discover();

        assertThat(found.state()).isEqualTo(DiscoveredSite.State.UNREACHABLE);
        assertThat(found.columns()).isEmpty();
    }

    @Test
    void endlessMenusEndWithTheBudget() throws IOException {
        String words = "甲乙丙丁戊己庚辛壬癸";
        site.answer(
                "*",
                path -> SampleSite.html(IntStream.range(0, 10)
                        .mapToObj(i -> "<a href=" + path + i + "/>" + words.charAt(i) + "类公开信息</a>")
                        .collect(Collectors.joining(" "))));

        DiscoveredSite found = site.discover(new DiscoveryBudget(60, Duration.ofMinutes(5)));

        assertThat(found.state()).isEqualTo(DiscoveredSite.State.PARTIAL);
        assertThat(site.asked()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void noPageIsAskedForTwice() throws IOException {
        site.discover();

        assertThat(site.asked()).doesNotHaveDuplicates();
    }

    private static String more(String name, String url) {
        return "<div><h3><a href=%s>%s</a><a href=%s>更多&gt;&gt;</a></h3>%s</div>"
                .formatted(url, name, url, SampleSite.list(url, NEWEST));
    }

    private static String trail(String name) {
        return "<p>当前位置：<a href=/>首页</a> &gt; <a href=/gk/>政务公开</a> &gt; " + name + "</p>";
    }

    private static String shown(ProposedColumn column) {
        return String.join(">", column.path()) + " " + column.kind() + " " + column.newest();
    }
}
