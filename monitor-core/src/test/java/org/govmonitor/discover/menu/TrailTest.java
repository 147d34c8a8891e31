package org.govmonitor.discover.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>当前位置：<a href=/>首页</a> &gt; <a href=/gk/>政务公开</a> &gt; <a href=/gk/wj/>政策文件</a></div>",
                "<div>您的位置: <a href=/>网站首页</a>»<a href=/gk/>政务公开</a>»政策文件</div>",
                "<p><a href=/>首页</a><i>/</i><a href=/gk/>政务公开</a><i>/</i><span>政策文件</span></p>",
                "<td>您现在的位置：<a href=/gk/>政务公开</a> -> <a href=/gk/wj/>政策文件</a></td>",
                "<div class=t><b>所在位置：</b><span><a href=/>首页</a> › <a href=/gk/>政务公开</a> › 政策文件 › 正文</span></div>",
            })
    void aTrailIsReadFromBelowTheHomePage(String html) {
        assertThat(trail("<h1>安远县</h1>" + html)).hasValueSatisfying(trail -> {
            assertThat(trail.names().subList(0, 2)).containsExactly("政务公开", "政策文件");
            assertThat(trail.steps().get(0).url()).isEqualTo(HttpUrl.get("http://www.example.gov.cn/gk/"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href=/>首页</a></li><li><a href=/gk/>政务公开</a></li></ul>",
                "<a href=/>首页</a> | <a href=/gk/>政务公开</a> | <a href=/fw/>办事服务</a>",
                "<p>地理位置优越 <a href=/gk/>政务公开</a></p>",
                "",
            })
    void aMenuIsNoTrail(String html) {
        assertThat(trail(html)).isEmpty();
    }

    private static java.util.Optional<Trail> trail(String html) {
        HttpUrl url = HttpUrl.get("http://www.example.gov.cn/gk/wj/");
        return Trail.of(Page.parse(
                url, ("<body>" + html + "</body>").getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"));
    }
}
