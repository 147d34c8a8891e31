package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.feed.FeedReader;
import org.govmonitor.registry.AccountSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
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

    private Reading readWithStatus(String body) {
        web.serve(FEED, "application/xml", body);
        return reader.read(request(null));
    }

    private ReadRequest request(@Nullable SourceMemory memory) {
        return new ReadRequest(AccountSource.feed(web.url(FEED), web.url("/feeds")), Instant.EPOCH, memory);
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

    @Test
    void theTimeInTheHeadOfAFeedIsNoTimeOfAPost() {
        Reading.Read read = ok(read(rss(
                "<pubDate>Mon, 08 Jan 2024 09:00:00 +0800</pubDate>",
                item("Mon, 27 Aug 2018 08:00:00 +0800", "a"),
                item("Sun, 26 Aug 2018 08:00:00 +0800", "b"))));

        assertThat(read.posts())
                .extracting(Post::publishedAt)
                .containsExactly(Instant.parse("2018-08-27T00:00:00Z"), Instant.parse("2018-08-26T00:00:00Z"));
        assertThat(read.posts().get(0).url()).hasToString("https://mp.weixin.qq.com/s/a");
        assertThat(read.posts().get(0).key()).isEqualTo("wx:/s/a");
    }

    @Test
    void aBridgesOwnWordThatItLookedIsNoProof() {
        Reading.Read read = ok(read(rss(
                "<lastBuildDate>Mon, 08 Jan 2024 09:00:00 +0800</lastBuildDate>", item("2023-12-01 08:00:00", "a"))));

        assertThat(read.sight().extent()).isEqualTo(Extent.CLAIMED);
        assertThat(read.sight().until()).isEqualTo(Instant.parse("2024-01-08T01:00:00Z"));
    }

    @Test
    void aBridgeThatFetchesToAnswerHasLookedWhenItSays() {
        Reading.Read read = ok(read(rss(
                "<generator>RSSHub</generator><lastBuildDate>Mon, 08 Jan 2024 01:00:00 GMT</lastBuildDate>",
                item("2023-12-01 08:00:00", "a"))));

        assertThat(read.sight().extent()).isEqualTo(Extent.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<generator>WeWe-RSS</generator><lastBuildDate>Mon, 08 Jan 2024 01:00:00 GMT</lastBuildDate>",
                "<lastBuildDate>Fri, 01 Dec 2023 00:00:00 GMT</lastBuildDate>"
            })
    void aFeedThatDoesNotTellWhenItsBridgeLookedShowsAPartOnly(String head) {
        assertThat(ok(read(rss(head, item("2023-12-01 08:00:00", "a")))).sight().extent())
                .isEqualTo(Extent.PART);
    }

    @Test
    void aBridgeThatHasNotLookedForTwoDaysIsUnreadableAndWhatItShowsStillCounts() {
        Reading reading = read(rss(
                "<lastBuildDate>Fri, 05 Jan 2024 09:00:00 +0800</lastBuildDate>", item("2024-01-05 08:00:00", "a")));

        assertUnreadable(reading, UnreadableReason.BRIDGE_STALE);
        assertThat(reading.posts()).hasSize(1);
    }

    @Test
    void theBridgesStatusTellsWhenItLastFetchedThisAccount() {
        web.serve("/feeds", "application/json", """
                [{"id": "MP_WXS_9", "syncTime": 1704679200, "updateTime": 1}, {"id": "MP_WXS_123", "syncTime": 1704672000}]""");

        Reading.Read read = ok(readWithStatus(rss("", item("2023-12-01 08:00:00", "a"))));

        assertThat(read.sight().extent()).isEqualTo(Extent.ALL);
        assertThat(read.sight().until()).isEqualTo(Instant.ofEpochSecond(1_704_672_000));
        assertThat(read.sight().since()).isEqualTo(Instant.parse("2023-12-01T00:00:00Z"));
    }

    @Test
    void aBridgeWhoseLoginDiedIsUnreadable() {
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_123\", \"syncTime\": 1704240000}]");

        assertUnreadable(readWithStatus(rss("", item("2023-12-01 08:00:00", "a"))), UnreadableReason.BRIDGE_STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[{\"id\": \"MP_WXS_9\", \"syncTime\": 1704672000}]", "<html>", "{\"id\": \"MP_WXS_123\"}"
            })
    void aStatusThatDoesNotNameTheAccountProvesNothing(String status) {
        web.serve("/feeds", "application/json", status);

        assertThat(ok(readWithStatus(rss("", item("2023-12-01 08:00:00", "a"))))
                        .sight()
                        .extent())
                .isEqualTo(Extent.PART);
    }

    @Test
    void aDateBeyondTomorrowIsPassedOverAndTold() {
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_123\", \"syncTime\": 1704672000}]");

        Reading.Read read =
                ok(readWithStatus(rss("", item("2024-03-01 08:00:00", "f"), item("2023-12-01 08:00:00", "a"))));

        assertThat(read.future()).isEqualTo(1);
        assertThat(read.posts()).extracting(Post::key).containsExactly("wx:/s/a");
        assertThat(read.sight().extent())
                .as("it may be a new post with a wrong date")
                .isEqualTo(Extent.PART);
    }

    @Test
    void aClockThatRunsAheadByHoursMakesAPostOfNow() {
        Reading.Read read = ok(read(rss("", item("Mon, 08 Jan 2024 18:00:00 GMT", "a"))));

        assertThat(read.posts()).extracting(Post::publishedAt).containsExactly(clock.instant());
    }

    @Test
    void aJsonFeedWithoutDatesIsUnreadable() {
        web.serve(FEED, "application/json", """
                {"version": "https://jsonfeed.org/version/1", "title": "甲", "items": [{"id": "1", "title": "x"}]}""");

        assertUnreadable(
                reader.read(new ReadRequest(AccountSource.feed(web.url(FEED), null), Instant.EPOCH, null)),
                UnreadableReason.NO_DATES);
    }

    @Test
    void anEntryWithoutADateDoesNotCountAndLeavesTheRestInDoubt() {
        Reading.Read read = ok(read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [
                  {"id": "1", "title": "x"},
                  {"id": "2", "url": "https://mp.weixin.qq.com/s/b", "date_published": "2024-01-07T00:00:00.000Z"}]}"""));

        assertThat(read.undated()).isEqualTo(1);
        assertThat(read.posts()).extracting(Post::key).containsExactly("wx:/s/b");
        assertThat(read.sight().extent()).isEqualTo(Extent.PART);
    }

    @Test
    void aFeedFromWhichEntriesAreLeftOutShowsAPartOnly() {
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_123\", \"syncTime\": 1704672000}]");
        web.serve(FEED, "application/xml", rss("", item("2023-12-01 08:00:00", "a")));
        AccountSource filtered = AccountSource.feed(web.url(FEED + "?title_include=x"), web.url("/feeds"));

        assertThat(ok(reader.read(new ReadRequest(filtered, Instant.EPOCH, null)))
                        .sight()
                        .extent())
                .isEqualTo(Extent.PART);
    }

    @Test
    void anAtomFeedIsReadByItsEntries() {
        Reading.Read read = ok(read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>甲</title><updated>2024-01-08T01:30:00Z</updated>
                <generator>RSSHub</generator>
                <entry><id>x1</id><title type="html">一</title><link rel="enclosure" href="https://img.example/1"/>
                  <link href="https://mp.weixin.qq.com/s/one"/><updated>2024-01-07T00:00:00Z</updated>
                  <source><title>别处</title><updated>2030-01-01T00:00:00Z</updated></source></entry>
                <entry><id>x2</id><link href="https://mp.weixin.qq.com/s/two"/><published>2024-01-05T00:00:00Z</published>
                  <updated>2024-01-08T00:00:00Z</updated></entry></feed>"""));

        assertThat(read.posts()).extracting(Post::key).containsExactly("wx:/s/one", "wx:/s/two");
        assertThat(read.posts().get(1).publishedAt()).isEqualTo(Instant.parse("2024-01-05T00:00:00Z"));
        assertThat(read.sight().extent()).isEqualTo(Extent.ALL);
    }

    @Test
    void anUnchangedFeedIsAsReadableAsBefore() {
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_123\", \"syncTime\": 1704672000}]");
        web.on(
                FEED,
                request -> "\"v1\"".equals(request.getHeaders().get("If-None-Match"))
                        ? FakeWeb.status(304)
                        : new MockResponse.Builder()
                                .addHeader("ETag", "\"v1\"")
                                .body(rss("", item("2023-12-01 08:00:00", "a")))
                                .build());
        Reading.Read first = ok(reader.read(request(null)));
        clock.pass(Duration.ofHours(12));
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_123\", \"syncTime\": 1704715200}]");

        Reading.Read second = ok(reader.read(request(first.memory())));

        assertThat(second.posts()).isEmpty();
        assertThat(second.sight().extent()).isEqualTo(Extent.ALL);
        assertThat(second.sight().until()).isEqualTo(Instant.ofEpochSecond(1_704_715_200));
        clock.pass(Duration.ofDays(3));
        assertUnreadable(reader.read(request(second.memory())), UnreadableReason.BRIDGE_STALE);
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_THERE",
        "410, NOT_THERE",
        "403, BLOCKED",
        "429, BLOCKED",
        "500, NOT_REACHED",
        "503, NOT_REACHED"
    })
    void aStatusSaysWhyAFeedCouldNotBeRead(int status, UnreadableReason reason) {
        web.on(FEED, request -> FakeWeb.status(status));

        assertUnreadable(
                reader.read(new ReadRequest(AccountSource.feed(web.url(FEED), null), Instant.EPOCH, null)), reason);
    }

    @Test
    void aFeedWithoutEntriesSaysNothing() {
        assertUnreadable(
                read(rss("<lastBuildDate>Mon, 08 Jan 2024 01:00:00 GMT</lastBuildDate>")), UnreadableReason.EMPTY);
    }
}
