package org.govmonitor.discover.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MenuReaderTest {
    private static final HttpUrl HOME = HttpUrl.get("http://www.example.gov.cn/");

    static Stream<Arguments> menus() {
        return Stream.of(
                Arguments.of("a list in a list item", """
                        <ul><li><a href=/>首页</a></li>
                        <li><a href=/gk/>政务公开</a><ul><li><a href=/gk/gg/>通知公告</a></li><li><a href=/gk/wj/>政策文件</a></li></ul></li></ul>
                        """),
                Arguments.of("a definition list", """
                        <dl><dt><a href=/gk/>政务公开</a></dt><dd><a href=/gk/gg/>通知公告</a></dd><dd><a href=/gk/wj/>政策文件</a></dd></dl>
                        """),
                Arguments.of("a drop-down of paragraphs", """
                        <div class=n><a href=/gk/>政务公开</a><p><a href=/gk/gg/>通知公告</a><a href=/gk/wj/>政策文件</a></p></div>
                        """),
                Arguments.of("two cells of a row", """
                        <table><tr><td><a href=/gk/>政务公开</a></td><td><a href=/gk/gg/>通知公告</a> | <a href=/gk/wj/>政策文件</a></td></tr></table>
                        """),
                Arguments.of("a heading over a side menu", """
                        <div class=side><h3><a href=/gk/>政务公开</a></h3><ul><li><a href=/gk/gg/>通知公告</a><li><a href=/gk/wj/>政策文件</a></ul></div>
                        """),
                Arguments.of("a titled box of boxes", """
                        <div><div class=tit><a href=/gk/>政务公开</a></div><ul><li><a href=/gk/gg/>· 通知公告</a><li><a href=/gk/wj/>政策文件 &gt;&gt;</a></ul></div>
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("menus")
    void anEntryIsReadWithTheNameItStandsUnder(String form, String html) {
        assertThat(read(html))
                .extracting(MenuReaderTest::shown)
                .as(form)
                .containsExactly("政务公开 /gk/", "政务公开>通知公告 /gk/gg/", "政务公开>政策文件 /gk/wj/");
    }

    @Test
    void threeLevelsGiveTheWholePath() {
        String html = """
                <ul><li><a href=/gk/>政务公开</a><dl><dd><a href=/gk/wj/>政策文件</a>
                <p><a href=/gk/wj/gf/>规范性文件</a></p></dd></dl></li></ul>
                """;

        assertThat(read(html)).extracting(MenuReaderTest::shown).contains("政务公开>政策文件>规范性文件 /gk/wj/gf/");
    }

    @Test
    void aFlatMenuHasNoHeads() {
        String html = """
                <table><tr><td><a href=/a/>政务公开</a></td><td><a href=/b/>办事服务</a></td><td><a href=/c/>互动交流</a></td></tr></table>
                """;

        assertThat(read(html)).extracting(MenuReaderTest::shown).containsExactly("政务公开 /a/", "办事服务 /b/", "互动交流 /c/");
    }

    @Test
    void moreBesideAHeadingIsNamedByIt() {
        MenuLink more = read("<div class=box><h4>通知公告 <a href=/gg/>更多&gt;&gt;</a></h4></div>")
                .get(0);

        assertThat(shown(more)).isEqualTo("通知公告 /gg/");
        assertThat(more.role()).isEqualTo(MenuLink.Role.MORE);
    }

    @Test
    void aPictureIsNamedByWhatItStandsFor() {
        assertThat(read("<a href=/xc/><img src=x.png alt=乡村振兴专题></a>"))
                .extracting(MenuReaderTest::shown)
                .containsExactly("乡村振兴专题 /xc/");
    }

    @Test
    void theSiteMapIsToldApart() {
        assertThat(read("<a href=/map.html>网站地图</a>"))
                .extracting(MenuLink::role)
                .containsExactly(MenuLink.Role.SITE_MAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/>首 页</a>",
                "<a href=http://www.other.gov.cn/gg/>通知公告</a>",
                "<a href=javascript:void(0)>通知公告</a>",
                "<a href=#>通知公告</a>",
                "<a href=/gg.pdf>通知公告</a>",
                "<a href=/user/login.html>通知公告</a>",
                "<a href=/wza>无障碍阅读</a>",
                "<a href=/en/>English</a>",
                "<a href=/ft/>繁體版</a>",
                "<a href=/ss/>高级搜索</a>",
                "<a href=/dl/>用户登录</a>",
                "<a href=/tx/>我要写信</a>",
                "<a href=/ts/>在线投诉</a>",
                "<a href=/bs/>个人办事</a>",
                "<a href=/bj/>办件查询</a>",
                "<a href=/p2.html>下一页</a>",
                "<a href=/p2.html>2</a>",
                "<a href=/p/9>链接9</a>",
                "<ul><li><a href=/gg/1.html>县城停水通知</a><span>2024-01-08</span></li></ul>",
                "<a href=/gg/2.html>县人民政府召开第三十次常务会议研究部署</a>",
                "<a href=/gg/3.html>天冷了，注意保暖</a>",
            })
    void whatIsNoColumnIsLeftOut(String html) {
        assertThat(read(html)).isEmpty();
    }

    @Test
    void aPageOfManyLinksIsReadInPart() {
        String links = IntStream.range(0, 20_000)
                .mapToObj(i -> "<a href=/l/" + i + "/>第" + "甲乙丙丁戊".charAt(i % 5) + "类信息</a>")
                .collect(Collectors.joining("\n"));

        assertThat(read(links)).hasSize(2_000);
    }

    private static List<MenuLink> read(String html) {
        SiteGround ground = new SiteGround();
        ground.addHome(HOME);
        return MenuReader.read(
                Page.parse(HOME, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"), ground);
    }

    private static String shown(MenuLink link) {
        String path =
                Stream.concat(link.above().stream(), Stream.of(link.name())).collect(Collectors.joining(">"));
        return path + " " + link.url().encodedPath();
    }
}
