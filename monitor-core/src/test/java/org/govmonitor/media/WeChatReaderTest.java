package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.wechat.WeChatReader;
import org.govmonitor.registry.AccountSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeChatReaderTest {
    private static final String LIST = "/cgi-bin/freepublish/batchget";
    private static final String TOKEN = "/cgi-bin/stable_token";
    private static final long DAY = 86_400;

    private final TestClock clock = new TestClock("2024-01-08T02:00:00Z");
    private FakeWeb web;
    private FakeWeChat platform;
    private WeChatReader reader;

    @BeforeEach
    void start() throws IOException {
        web = new FakeWeb();
        platform = new FakeWeChat(web);
        reader = reader(FakeWeChat.SECRET);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private WeChatReader reader(@Nullable String secret) {
        return new WeChatReader(web.fetcher(), appId -> secret, clock, web.url("/"));
    }

    private Reading read(Instant needed) {
        return reader.read(new ReadRequest(AccountSource.weChatApi(FakeWeChat.APP_ID), needed, null));
    }

    private Reading.Unreadable unreadable() {
        Reading reading = read(Instant.EPOCH);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return (Reading.Unreadable) reading;
    }

    private Reading.Read ok(Instant needed) {
        Reading reading = read(needed);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    @Test
    void aFreshPublicationIsReadAndProvesNothingOfMassSends() {
        platform.publish(3_600, "100", false);

        Reading.Read read = ok(Instant.EPOCH);

        assertThat(read.posts()).extracting(Post::key).containsExactly("wx:MzA=/100/1/ab");
        assertThat(read.posts()).extracting(Post::publishedAt).containsExactly(Instant.parse("2024-01-08T01:00:00Z"));
        assertThat(read.sight().extent()).isEqualTo(Extent.PART);
    }

    @Test
    void anAccountThatOnlyMassSendsIsReadWithoutAnyPost() {
        Reading.Read read = ok(Instant.EPOCH);

        assertThat(read.posts()).isEmpty();
        assertThat(read.sight().extent()).isEqualTo(Extent.PART);
    }

    @Test
    void fiveThousandAndOneMessagesAreReadToTheLast() {
        for (int i = 0; i < 5_001; i++) {
            platform.publish(i * 60L, String.valueOf(i), false);
        }

        assertThat(ok(Instant.EPOCH).posts()).hasSize(5_001);
        assertThat(web.asked(LIST)).isEqualTo(251);
    }

    @Test
    void pagesOlderThanWhatIsNeededAreNotAskedFor() {
        for (int i = 0; i < 100; i++) {
            platform.publish(i * DAY, String.valueOf(i), false);
        }

        Reading.Read read = ok(clock.instant().minus(Duration.ofDays(21)));

        assertThat(web.asked(LIST)).isEqualTo(2);
        assertThat(read.posts()).hasSize(40);
    }

    @Test
    void aDeletedArticleIsToldAsSuch() {
        platform.publish(3_600, "100", true).publish(DAY, "99", false);

        assertThat(ok(Instant.EPOCH).posts()).extracting(Post::deleted).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, NOT_REACHED, 繁忙",
        "40013, REFUSED, AppID 无效",
        "40125, REFUSED, 密钥无效",
        "45009, QUOTA, 次数已用完",
        "48001, NOT_PERMITTED, 没有此接口的权限",
        "53600, NOT_UNDERSTOOD, 文章编号",
        "61007, NOT_PERMITTED, 未向第三方平台授权",
        "40164, REFUSED, 白名单",
        "99999, NOT_UNDERSTOOD, 错误码 99999"
    })
    void eachErrorHasItsReason(int code, UnreadableReason reason, String words) {
        platform.error = code;

        Reading.Unreadable unreadable = unreadable();

        assertThat(unreadable.reason()).isEqualTo(reason);
        assertThat(unreadable.detail()).contains(words);
    }

    @Test
    void theAddressToBeListedIsTold() {
        platform.error = 40_164;
        platform.errorMessage = "invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1";

        assertThat(unreadable().detail()).contains("203.0.113.7").doesNotContain("rid");
    }

    @Test
    void aTokenIsKeptUntilFiveMinutesBeforeItExpires() {
        ok(Instant.EPOCH);
        clock.pass(Duration.ofSeconds(7_200 - 301));
        ok(Instant.EPOCH);
        assertThat(web.asked(TOKEN)).isEqualTo(1);

        clock.pass(Duration.ofSeconds(1));
        ok(Instant.EPOCH);
        assertThat(web.asked(TOKEN)).isEqualTo(2);
    }

    @Test
    void anExpiredTokenIsRenewedWithoutTakingItFromOthers() {
        platform.publish(3_600, "100", false);
        ok(Instant.EPOCH);
        platform.expire(true);

        assertThat(ok(Instant.EPOCH).posts()).hasSize(1);
        assertThat(platform.forced).isZero();
    }

    @Test
    void onlyWhereTheSameTokenComesAgainIsANewOneForced() {
        platform.publish(3_600, "100", false);
        ok(Instant.EPOCH);
        platform.expire(false);

        assertThat(ok(Instant.EPOCH).posts()).hasSize(1);
        assertThat(platform.forced).isEqualTo(1);
    }

    @Test
    void aTokenThatIsNeverAcceptedIsForcedOnceAndNotAgain() {
        platform.error = 40_001;

        assertThat(unreadable().reason()).isEqualTo(UnreadableReason.REFUSED);
        assertThat(platform.forced).isEqualTo(1);
        assertThat(web.asked(LIST)).isEqualTo(2);
    }

    @Test
    void aWrongOrMissingSecretIsTold() {
        reader = reader("another");
        assertThat(unreadable().reason()).isEqualTo(UnreadableReason.REFUSED);

        reader = reader(null);
        assertThat(unreadable().reason()).isEqualTo(UnreadableReason.NO_SECRET);
    }

    @Test
    void noSecretComesIntoAnyText() {
        platform.error = 48_001;
        Reading.Unreadable unreadable = unreadable();
        FetchRequest.Call call = new FetchRequest.Call(
                Map.of("Cookie", FakeWeChat.SECRET), FakeWeChat.SECRET.getBytes(StandardCharsets.UTF_8), "text/plain");

        assertThat(unreadable.toString() + reader + platform).doesNotContain(FakeWeChat.SECRET);
        assertThat(FetchRequest.call(web.url("/x?access_token=T1"), call).toString())
                .doesNotContain(FakeWeChat.SECRET)
                .doesNotContain("T1");
    }

    @Test
    void whatWasSeenBeforeAnErrorStillCounts() {
        for (int i = 0; i < 30; i++) {
            platform.publish(i * 60L, String.valueOf(i), false);
        }
        web.on(LIST, request -> {
            if (web.asked(LIST) > 1) {
                return FakeWeb.ok(
                        "application/json", "{\"errcode\":45009,\"errmsg\":\"reach max api daily quota limit\"}");
            }
            return FakeWeb.ok("application/json", "{\"total_count\":30,\"item\":[" + platform.messages.get(0) + "]}");
        });

        Reading.Unreadable unreadable = unreadable();

        assertThat(unreadable.reason()).isEqualTo(UnreadableReason.QUOTA);
        assertThat(unreadable.posts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"total_count\":', NOT_UNDERSTOOD",
        "'[]', NOT_UNDERSTOOD",
        "'<html>', NOT_UNDERSTOOD",
        "'{}', NOT_UNDERSTOOD"
    })
    void anAnswerOfAnotherFormIsNotUnderstood(String body, UnreadableReason reason) {
        web.serve(LIST, "application/json", body);

        assertThat(unreadable().reason()).isEqualTo(reason);
    }

    @Test
    void aRedirectOfAnInterfaceIsNotFollowed() {
        web.on(
                LIST,
                request -> new MockResponse.Builder()
                        .code(307)
                        .addHeader("Location", web.url("/elsewhere").toString())
                        .build());

        assertThat(unreadable().reason()).isEqualTo(UnreadableReason.NOT_REACHED);
        assertThat(web.asked("/elsewhere")).isZero();
    }
}
