package org.govmonitor.check.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.account.Accounts.known;
import static org.govmonitor.check.account.Accounts.post;
import static org.govmonitor.check.account.Accounts.stale;
import static org.govmonitor.check.account.Accounts.verdict;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.FakeWeChat;
import org.govmonitor.media.FakeWeb;
import org.govmonitor.media.FakeWeibo;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.TestClock;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.media.article.PostPages;
import org.govmonitor.media.feed.FeedReader;
import org.govmonitor.media.source.AccountReaders;
import org.govmonitor.media.wechat.WeChatReader;
import org.govmonitor.media.weibo.WeiboReader;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What platforms do, from the wire to the verdict: each fault is judged, and none accuses. */
class FaultListTest {
    private static final String FEED = "/feeds/MP_WXS_1.xml";
    private static final long DAY = 86_400;
    private static final Instant NEEDED = Instant.parse("2023-12-18T00:00:00Z");

    private final TestClock clock = new TestClock("2024-01-08T02:00:00Z");
    private FakeWeb web;
    private FakeWeChat weChat;
    private FakeWeibo weibo;
    private AccountReaders readers;

    @BeforeEach
    void start() throws IOException {
        web = new FakeWeb();
        weChat = new FakeWeChat(web);
        weibo = new FakeWeibo(web);
        Map<SourceKind, AccountReader> byKind = Map.of(
                SourceKind.FEED, new FeedReader(web.fetcher(), Duration.ofDays(2), clock),
                SourceKind.WECHAT_API, new WeChatReader(web.fetcher(), appId -> FakeWeChat.SECRET, clock, web.url("/")),
                SourceKind.WEIBO, new WeiboReader(web.fetcher(), clock, web.url("/"), web.url("/")));
        readers = new AccountReaders(byKind, clock);
        bridgeFetched("1704672000");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private void bridgeFetched(String seconds) {
        web.serve("/feeds", "application/json", "[{\"id\": \"MP_WXS_1\", \"syncTime\": " + seconds + "}]");
    }

    private void feed(String... dates) {
        StringBuilder rss = new StringBuilder("<rss><channel><title>甲县发布</title>");
        for (int i = 0; i < dates.length; i++) {
            rss.append("<item><link>https://mp.weixin.qq.com/s/f")
                    .append(i)
                    .append("</link><pubDate>")
                    .append(dates[i])
                    .append("</pubDate></item>");
        }
        web.serve(FEED, "application/xml", rss + "</channel></rss>");
    }

    private Reading read(SourceKind kind) {
        AccountSource source = switch (kind) {
            case FEED -> AccountSource.feed(web.url(FEED), web.url("/feeds"));
            case WECHAT_API -> AccountSource.weChatApi(FakeWeChat.APP_ID);
            case WEIBO -> AccountSource.weibo(FakeWeibo.UID);
            default -> AccountSource.plain(kind);
        };
        return readers.read(new ReadRequest(source, NEEDED, null));
    }

    private AccountVerdict judged(List<LatestPost> known, SourceKind... kinds) {
        List<Reading> readings = new ArrayList<>();
        for (SourceKind kind : kinds) {
            readings.add(read(kind));
        }
        return verdict(known, readings);
    }

    private void assertUnjudged(AccountVerdict verdict) {
        assertThat(verdict.standing()).isEqualTo(AccountStanding.UNJUDGED);
        assertThat(stale(verdict)).isNull();
        assertThat(verdict.reasons()).isNotEmpty();
    }

    @Test
    void aFreshItemIsInOrder() {
        feed("2024-01-07 08:00:00", "2023-12-01 08:00:00");

        assertThat(judged(List.of(), SourceKind.FEED).standing()).isEqualTo(AccountStanding.FINE);
    }

    @Test
    void anOldItemOfABridgeThatLooksIsStale() {
        feed("2023-12-01 08:00:00");

        AccountVerdict verdict = judged(List.of(), SourceKind.FEED);

        assertThat(verdict.standing()).isEqualTo(AccountStanding.STALE);
    }

    @Test
    void anOldItemOfABridgeThatDoesNotLookIsNotJudged() {
        bridgeFetched("1704240000");
        feed("2023-12-01 08:00:00");

        assertUnjudged(judged(List.of(), SourceKind.FEED));
    }

    @Test
    void anAccountThatOnlyMassSendsIsNotJudgedByItsPublications() {
        assertUnjudged(judged(List.of(known(post(-30))), SourceKind.WECHAT_API));
    }

    @ParameterizedTest
    @ValueSource(ints = {48_001, 40_164, 45_009, 61_007, 40_013, -1})
    void anInterfaceThatRefusesIsNotJudged(int error) {
        weChat.error = error;

        assertUnjudged(judged(List.of(known(post(-30))), SourceKind.WECHAT_API));
    }

    @Test
    void anExpiredTokenIsRenewedAndTheAccountInOrder() {
        weChat.publish(DAY, "1", false);
        judged(List.of(), SourceKind.WECHAT_API);
        weChat.expire(true);

        assertThat(judged(List.of(), SourceKind.WECHAT_API).standing()).isEqualTo(AccountStanding.FINE);
    }

    @Test
    void ofFiveThousandAndOneMessagesTheNewestCounts() {
        for (int i = 0; i < 5_001; i++) {
            weChat.publish(DAY + i * 3_600L, String.valueOf(i), false);
        }

        assertThat(judged(List.of(), SourceKind.WECHAT_API).standing()).isEqualTo(AccountStanding.FINE);
        assertThat(web.asked("/cgi-bin/freepublish/batchget"))
                .as("and old pages are spared")
                .isLessThan(30);
    }

    @Test
    void aDeletedArticleIsNoUpdateAndItsAbsenceNoAccusation() {
        weChat.publish(DAY, "1", true).publish(30 * DAY, "2", false);

        assertUnjudged(judged(List.of(), SourceKind.WECHAT_API));
    }

    @Test
    void aClockThatIsOffByHoursMakesNoDifference() {
        feed("Mon, 08 Jan 2024 20:00:00 GMT");

        AccountVerdict verdict = judged(List.of(), SourceKind.FEED);

        assertThat(verdict.standing()).isEqualTo(AccountStanding.FINE);
        assertThat(verdict.limit()).hasToString("2024-01-22");
    }

    @Test
    void aWallInThePlaceOfAReportedArticleSaysNothing() {
        web.serve("/s/reported", "text/html", "<html><body>环境异常，完成验证后即可继续访问</body></html>");
        PostPage page = PostPages.fetch(web.url("/s/reported"), web.fetcher(), clock.instant());

        assertThat(page.post()).isNull();
        assertThat(page.state().isTakenDown()).isFalse();
    }

    @Test
    void aReportedArticleThatWasDeletedIsNoUpdate() {
        Post known = post(7);
        Post deleted = new Post(known.url(), null, known.publishedAt(), known.key(), true);
        Reading reports = KeptReadings.reported(
                SourceKind.SELF_REPORT, List.of(deleted, post(-20)), Instant.EPOCH, clock.instant());

        AccountVerdict verdict = verdict(List.of(known(known)), List.of(reports));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.STALE);
    }

    @Test
    void aDateInTheFutureClearsNobodyAndAccusesNobody() {
        feed("2024-06-01 08:00:00", "2023-12-01 08:00:00");

        AccountVerdict verdict = judged(List.of(), SourceKind.FEED);

        assertUnjudged(verdict);
        assertThat(verdict.reasons()).containsExactly("订阅源：有 1 条的发布时间在将来");
    }

    @Test
    void aJsonFeedWithoutDatesIsNotJudged() {
        web.serve(
                FEED,
                "application/json",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}]}");

        assertUnjudged(judged(List.of(known(post(-30))), SourceKind.FEED));
    }

    @Test
    void aPinnedPostDoesNotMakeAnActiveProfileStale() {
        weibo.post("Mon Jan 02 10:15:00 +0800 2023", "4900000000000001", true)
                .post("Sun Jan 07 10:15:00 +0800 2024", "4980000000000001", false);

        assertThat(judged(List.of(), SourceKind.WEIBO).standing()).isEqualTo(AccountStanding.FINE);
    }

    @Test
    void aPinnedPostDoesNotKeepASilentProfileAlive() {
        weibo.post("Mon Jan 02 10:15:00 +0800 2023", "4900000000000001", true)
                .post("Fri Dec 01 10:15:00 +0800 2023", "4980000000000001", false);

        assertThat(judged(List.of(), SourceKind.WEIBO).standing()).isEqualTo(AccountStanding.STALE);
    }

    @Test
    void aWallOfWeiboIsNotJudged() {
        weibo.instead = "{\"ok\":-100,\"url\":\"https://passport.weibo.com/\"}";

        assertUnjudged(judged(List.of(known(post(-30))), SourceKind.WEIBO));
    }

    @Test
    void aSourceThatNobodyFetchesIsToldAsSuch() {
        assertUnjudged(judged(List.of(known(post(-30))), SourceKind.MANUAL));
    }
}
