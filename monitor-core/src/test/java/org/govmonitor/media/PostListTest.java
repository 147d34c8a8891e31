package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.media.feed.FeedFile;
import org.govmonitor.media.weibo.WeiboPage;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;

class PostListTest {
    private static final Instant NOW = Instant.parse("2024-01-08T15:59:59Z");

    private static Optional<PostList> feed(String text) {
        return FeedFile.read(text.getBytes(StandardCharsets.UTF_8), null, NOW);
    }

    private static Optional<PostList> weibo(String html) {
        HttpUrl url = HttpUrl.get("https://s.weibo.com/weibo?q=x");
        return WeiboPage.read(Page.parse(url, html.getBytes(StandardCharsets.UTF_8), null), NOW);
    }

    @Test
    void aFeedTellsItsNewestPostAndHowManyItHas() {
        PostList list = feed("""
                <rss version="2.0"><channel><title>甲县发布</title><pubDate>Mon, 08 Jan 2024 09:00:00 +0800</pubDate>
                <item><title>旧</title><pubDate>Fri, 01 Dec 2023 08:00:00 +0800</pubDate></item>
                <item><title>新</title><pubDate>Sat, 06 Jan 2024 08:00:00 +0800</pubDate></item>
                <item><title>无</title></item></channel></rss>""").orElseThrow();

        assertThat(list.title()).isEqualTo("甲县发布");
        assertThat(list.entries()).isEqualTo(3);
        assertThat(list.undated()).isEqualTo(1);
        assertThat(list.posts()).extracting(Post::title).containsExactly("新", "旧");
        assertThat(list.madeAt()).isEqualTo(Instant.parse("2024-01-08T01:00:00Z"));
    }

    @Test
    void aListOfASiteIsNoFeedThoughItHasItems() {
        assertThat(feed("{\"items\": [{\"title\": \"x\", \"date\": \"2024-01-08\"}]}"))
                .isEmpty();
        assertThat(feed("<datastore><recordset></recordset></datastore>")).isEmpty();
        assertThat(feed("<html><body>feed</body></html>")).isEmpty();
    }

    private static String card(String mid, String time, String inner) {
        return "<div class='card-wrap' action-type='feed_list_item' mid='" + mid
                + "'><p node-type='feed_list_content'>正文</p>"
                + inner + "<p class='from'><a href='//weibo.com/1/" + mid
                + "?refer=1' suda-data='value=seqid:1704690000997026|x'>\n "
                + time + "\n</a>来自 <a href='//app.weibo.com/'>微博</a></p></div>";
    }

    @Test
    void aPageOfWeiboIsReadByTheMomentThatItTells() {
        PostList list = weibo("<html><body><div class='card-wrap' id='pl_band_index'></div>"
                        + card("11", "今天09:02", "")
                        + card(
                                "12",
                                "04月10日 22:26",
                                "<div class='card-comment'><p class='from'><a href='/x'>今天10:00</a></p></div>")
                        + card("13", "不久", "") + "</body></html>")
                .orElseThrow();

        assertThat(list.entries()).isEqualTo(3);
        assertThat(list.undated()).isEqualTo(1);
        assertThat(list.posts())
                .extracting(Post::publishedAt)
                .containsExactly(Instant.parse("2024-01-08T01:02:00Z"), Instant.parse("2023-04-10T14:26:00Z"));
        assertThat(list.posts().get(0).url()).hasToString("https://weibo.com/1/11");
    }

    @Test
    void olderPagesOfWeiboCarryTheirMarkupInScripts() {
        PostList list = weibo(
                        "<html><body><script>FM.view({\"ns\":\"pl.content\",\"html\":\"<div class='WB_cardwrap' mid='41' "
                                + "action-type='feed_list_item'><a date='1704499200000' title='2024-01-06 08:00' "
                                + "node-type='feed_list_item_date'>1月6日<\\/a><div class='WB_feed_expand'><a date='1704672000000' "
                                + "node-type='feed_list_item_date'>x<\\/a><\\/div><\\/div>\"})</script></body></html>")
                .orElseThrow();

        assertThat(list.posts()).extracting(Post::publishedAt).containsExactly(Instant.parse("2024-01-06T00:00:00Z"));
    }

    @Test
    void thePlainPagesOfWeiboAreReadToo() {
        PostList list = weibo("<html><body><div class='c' id='M_Ia1'><span class='ctt'>正文</span>"
                        + "<span class='ct'>01月06日 08:00&nbsp;来自微博</span></div></body></html>")
                .orElseThrow();

        assertThat(list.posts()).extracting(Post::publishedAt).containsExactly(Instant.parse("2024-01-06T00:00:00Z"));
    }

    @Test
    void aPageWithoutPostsIsNoPageOfWeibo() {
        assertThat(weibo("<html><body><ul><li>x</li></ul></body></html>")).isEmpty();
    }
}
