package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostForm;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPage.Owner;
import org.govmonitor.media.article.PostPageState;
import org.govmonitor.media.article.PostPages;
import org.govmonitor.page.VisibleText;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostPagesTest {
    private static final Instant NOW = Instant.parse("2024-01-08T02:00:00Z");
    private static final HttpUrl SHORT = HttpUrl.get("https://mp.weixin.qq.com/s/AbC-1_x");

    private static final String ARTICLE = """
            <!DOCTYPE html><html><head><meta property="og:title" content="关于春节放假的通知"><title></title></head><body>
            <h1 id="activity-name">关于春节放假的通知</h1><a id="js_name"> 甲县发布 </a><em id="publish_time">昨天</em>
            <div id="js_content" style="visibility: hidden;"><p>放假时间</p><table><tr><td>值班</td></tr></table></div>
            <script>var svr_time = "1704700000"; var biz = "" || "MzA4MTIzNDU2Nw=="; var user_name = "gh_3fdab1234567";
            var nickname = "甲县发布"; var ct = "1704654600"; var item_show_type = "0"; var msg_title = "x";</script></body></html>""";

    private static PostPage read(HttpUrl url, String html) {
        return PostPages.read(url, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", NOW);
    }

    private static MediaAccount account(AccountMarks marks) {
        return new MediaAccount("甲县发布", Platform.WECHAT, "甲县政府办", List.of(), marks);
    }

    @Test
    void anArticleTellsItsTimeItsAccountAndItsText() {
        PostPage page = read(SHORT, ARTICLE);

        assertThat(page.state()).isEqualTo(PostPageState.PUBLISHED);
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2024-01-07T19:10:00Z"));
        assertThat(page.title()).isEqualTo("关于春节放假的通知");
        assertThat(page.form()).isEqualTo(PostForm.ARTICLE);
        assertThat(page.author()).isEqualTo(new AccountMarks("甲县发布", "MzA4MTIzNDU2Nw==", "gh_3fdab1234567"));
        assertThat(VisibleText.of(Objects.requireNonNull(page.page())).text())
                .contains("放假时间")
                .contains("值班");
    }

    @Test
    void aPostBeforeDawnInShanghaiIsOfThatDay() {
        Post post = Objects.requireNonNull(read(SHORT, ARTICLE).post());

        assertThat(Times.day(post.publishedAt())).hasToString("2024-01-08");
    }

    @ParameterizedTest
    @CsvSource({
        "gh_3fdab1234567, , 另一个名字, SAME",
        "gh_9999999999, MzA4MTIzNDU2Nw==, 甲县发布, OTHER",
        ", MzA4MTIzNDU2Nw==, 另一个名字, SAME",
        ", MzA5OTk5OTk5OQ==, 甲县发布, OTHER",
        ", , 甲县发布, SAME",
        ", , 乙县发布, OTHER"
    })
    void numbersTellWhoseArticleItIsBeforeNames(String originalId, String biz, String nickname, Owner owner) {
        assertThat(read(SHORT, ARTICLE).owner(account(new AccountMarks(nickname, biz, originalId))))
                .isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "该内容已被发布者删除, DELETED",
        "此内容因违规无法查看, VIOLATION",
        "此内容被投诉且经审核涉嫌侵权，无法查看。, VIOLATION",
        "链接已过期, EXPIRED",
        "环境异常 当前环境异常，完成验证后即可继续访问。 去验证, BLOCKED",
        "该页面无法查看, UNREADABLE",
        "参数错误, UNREADABLE"
    })
    void whatStandsInThePlaceOfAnArticleIsToldApart(String words, PostPageState state) {
        PostPage page = read(
                SHORT, "<html><head><title></title></head><body><div class=weui-msg>" + words + "</div></body></html>");

        assertThat(page.state()).isEqualTo(state);
        assertThat(page.post()).isNull();
        assertThat(page.state().isTakenDown())
                .isEqualTo(state == PostPageState.DELETED || state == PostPageState.VIOLATION);
    }

    @Test
    void anArticleAboutDeletionIsNotDeleted() {
        assertThat(read(SHORT, ARTICLE.replace("放假时间", "该内容已被发布者删除")).state()).isEqualTo(PostPageState.PUBLISHED);
    }

    @Test
    void aTimeInTheFutureIsNotBelieved() {
        assertThat(read(SHORT, ARTICLE.replace("1704654600", "1804654600")).state())
                .isEqualTo(PostPageState.UNREADABLE);
    }

    @Test
    void aWallBehindARedirectIsAWall() throws IOException {
        try (FakeWeb web = new FakeWeb()) {
            web.on(
                    "/s/x",
                    request -> new MockResponse.Builder()
                            .code(302)
                            .addHeader("Location", "/mp/wappoc_appmsgcaptcha?poc_token=1")
                            .build());
            web.serve("/mp/wappoc_appmsgcaptcha", "text/html", "<html><body>环境异常</body></html>");

            PostPage page = PostPages.read(
                    SHORT.newBuilder().encodedPath("/mp/wappoc_appmsgcaptcha").build(), new byte[0], null, NOW);
            assertThat(page.state()).isNotEqualTo(PostPageState.PUBLISHED);
            assertThat(PostPages.fetch(web.url("/s/gone"), web.fetcher(), NOW).state())
                    .isEqualTo(PostPageState.UNREADABLE);
            web.on("/s/403", request -> FakeWeb.status(403));
            assertThat(PostPages.fetch(web.url("/s/403"), web.fetcher(), NOW).state())
                    .isEqualTo(PostPageState.BLOCKED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'http://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=2&sn=ab&chksm=9&scene=27#wechat_redirect', 'https://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=2&sn=ab', wx:MzA==/1/2/ab, false",
        "'https://mp.weixin.qq.com/mp/appmsg/show?__biz=MzA==&appmsgid=1&itemidx=2', 'https://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=2', wx:MzA==/1/2, false",
        "'https://mp.weixin.qq.com/s/AbC-1_x?from=timeline', 'https://mp.weixin.qq.com/s/AbC-1_x', wx:/s/AbC-1_x, false",
        "'https://mp.weixin.qq.com/s?src=11&timestamp=1704&ver=1&signature=abc', 'https://mp.weixin.qq.com/s?src=11&timestamp=1704&ver=1&signature=abc', 'wx:/s?src=11&timestamp=1704&ver=1&signature=abc', true",
        "'https://www.toutiao.com/article/7001?wid=1', 'https://www.toutiao.com/article/7001?wid=1', 'https://www.toutiao.com/article/7001?wid=1', false"
    })
    void anAddressHasOneForm(String written, String canonical, String key, boolean temporary) {
        ArticleLink link = ArticleLink.of(HttpUrl.get(written));

        assertThat(link.url()).hasToString(canonical);
        assertThat(link.key()).isEqualTo(key);
        assertThat(link.temporary()).isEqualTo(temporary);
    }

    @Test
    void aSharedPageOfAnotherPlatformTellsTitleAndTimeOrNothing() {
        HttpUrl url = HttpUrl.get("https://www.toutiao.com/article/7001");
        PostPage timed = read(url, """
                <html><head><title>短视频</title><meta property="article:published_time" content="2024-01-05T08:00:00+08:00">
                </head><body></body></html>""");
        PostPage weibo = read(HttpUrl.get("https://m.weibo.cn/status/4980"), """
                <html><body><script>var $render_data = [{"status": {"created_at": "Fri Jan 05 10:15:00 +0800 2024",
                "user": {"screen_name": "甲县发布"}}}][0] || {};</script></body></html>""");
        PostPage untimed = read(url, "<html><head><title>短视频</title></head><body></body></html>");

        assertThat(timed.publishedAt()).isEqualTo(Instant.parse("2024-01-05T00:00:00Z"));
        assertThat(timed.owner(account(AccountMarks.named("甲县发布")))).isEqualTo(Owner.UNKNOWN);
        assertThat(weibo.publishedAt()).isEqualTo(Instant.parse("2024-01-05T02:15:00Z"));
        assertThat(weibo.owner(account(AccountMarks.named("甲县发布")))).isEqualTo(Owner.SAME);
        assertThat(untimed.state()).isEqualTo(PostPageState.UNREADABLE);
    }

    @Test
    void neitherTitleNorTextComesIntoALog() {
        assertThat(read(SHORT, ARTICLE).toString()).doesNotContain("放假");
    }
}
