package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.govmonitor.media.feed.FeedReader;
import org.govmonitor.registry.AccountSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that mean harm, or are none. */
class HostileFeedTest {
    private static final String FEED = "/feeds/MP_WXS_123.xml";

    private final TestClock clock = new TestClock("2024-01-08T02:00:00Z");
    private FakeWeb web;
    private FeedReader reader;

    @BeforeEach
    void start() throws IOException {
        web = new FakeWeb();
        reader = new FeedReader(web.fetcher(), Duration.ofDays(2), clock);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static String rss(String head, String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>甲县发布</title>" + head
                + String.join("", items) + "</channel></rss>";
    }

    private static String item(String date, String id) {
        return "<item><title>推文</title><link>https://mp.weixin.qq.com/s/" + id + "?chksm=1#rd</link><pubDate>" + date
                + "</pubDate></item>";
    }

    private Reading read(String body) {
        web.serve(FEED, "application/xml", body);
        return reader.read(new ReadRequest(AccountSource.feed(web.url(FEED), null), Instant.EPOCH, null));
    }

    private static Reading.Read ok(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static void assertUnreadable(Reading reading, UnreadableReason reason) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(reason);
        assertThat(((Reading.Unreadable) reading).detail()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>今日小黑屋</body></html>",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\", \"date_pub",
                "{\"message\": \"不存在该feed\"}",
                "不是订阅源",
                ""
            })
    void whatIsNoFeedIsNotUnderstood(String body) {
        assertUnreadable(read(body), UnreadableReason.NOT_UNDERSTOOD);
    }

    @Test
    void aFeedThatIsCutOffMayClearAndNeverAccuse() {
        String whole = rss("", item("2024-01-07 08:00:00", "a"), item("2024-01-08 08:00:00", "b"));

        Reading reading = read(whole.substring(0, whole.indexOf("/s/b")));

        assertUnreadable(reading, UnreadableReason.NOT_UNDERSTOOD);
        assertThat(reading.posts()).extracting(Post::key).containsExactly("wx:/s/a");
    }

    @Test
    void entitiesOfAFeedAreNeitherReadNorExpanded() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"" + web.url("/stolen") + "\">]>";
        Reading.Read read = ok(
                read(
                        laughs
                                + "<rss><channel><item><guid>1</guid><title>&c;&x;</title><pubDate>2024-01-07</pubDate></item></channel></rss>"));

        assertThat(read.posts())
                .singleElement()
                .satisfies(post -> assertThat(String.valueOf(post.title())).doesNotContain("哈"));
        assertThat(web.asked("/stolen")).isZero();
    }

    @Test
    void aFeedBeyondTheLimitOfSizeIsNotRead() {
        assertUnreadable(
                read(rss("<description>" + "长".repeat(600_000) + "</description>")), UnreadableReason.TOO_LARGE);
    }

    @Test
    void aFeedInGb2312IsReadAsSuch() {
        String text = "<?xml version=\"1.0\" encoding=\"GB2312\"?><rss><channel><item><title>要闻播报和政务动态的标题</title>"
                + "<link>https://mp.weixin.qq.com/s/a</link><pubDate>2024-1-7 16:05:36</pubDate></item></channel></rss>";
        web.on(
                FEED,
                request -> new MockResponse.Builder()
                        .addHeader("Content-Type", "text/xml; charset=utf-8")
                        .body(new Buffer().writeString(text, Charset.forName("GBK")))
                        .build());

        Reading.Read read =
                ok(reader.read(new ReadRequest(AccountSource.feed(web.url(FEED), null), Instant.EPOCH, null)));

        assertThat(read.posts()).extracting(Post::title).containsExactly("要闻播报和政务动态的标题");
        assertThat(read.posts()).extracting(Post::publishedAt).containsExactly(Instant.parse("2024-01-07T08:05:36Z"));
    }

    @Test
    void aBareAmpersandDoesNotSpoilAFeedOfWhichNothingIsMissing() {
        String bare = rss(
                "<generator>RSSHub</generator><lastBuildDate>Mon, 08 Jan 2024 01:00:00 GMT</lastBuildDate>",
                item("2024-01-06 08:00:00", "a").replace("推文", "R&D"),
                item("2024-01-07 08:00:00", "b"));

        Reading.Read read = ok(read(bare));

        assertThat(read.posts()).extracting(Post::key).containsExactly("wx:/s/b", "wx:/s/a");
        assertThat(read.sight().extent()).isEqualTo(Sight.Extent.ALL);
        assertUnreadable(read(bare.replace("</channel></rss>", "")), UnreadableReason.NOT_UNDERSTOOD);
        assertUnreadable(read(bare.replaceFirst("</item>", "")), UnreadableReason.NOT_UNDERSTOOD);
    }

    @Test
    void charactersThatXmlForbidsDoNotSpoilAFeed() {
        assertThat(ok(read(rss("", item("2024-01-07 08:00:00", "a").replace("推文", "推\u0008文"))))
                        .posts())
                .hasSize(1);
    }
}
