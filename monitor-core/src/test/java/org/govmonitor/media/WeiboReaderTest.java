package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.weibo.WeiboReader;
import org.govmonitor.registry.AccountSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeiboReaderTest {
    private final TestClock clock = new TestClock("2024-01-08T02:00:00Z");
    private FakeWeb web;
    private FakeWeibo platform;
    private WeiboReader reader;

    @BeforeEach
    void start() throws IOException {
        web = new FakeWeb();
        platform = new FakeWeibo(web);
        reader = new WeiboReader(web.fetcher(), clock, web.url("/"), web.url("/"));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private Reading read() {
        return reader.read(new ReadRequest(AccountSource.weibo(FakeWeibo.UID), Instant.EPOCH, null));
    }

    private UnreadableReason reason() {
        Reading reading = read();
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reason();
    }

    @Test
    void aPinnedPostDoesNotStandForTheNewest() {
        platform.post("Mon Jan 02 10:15:00 +0800 2023", "4900000000000001", true)
                .post("Fri Jan 05 10:15:00 +0800 2024", "4980000000000001", false)
                .post("Thu Jan 04 10:15:00 +0800 2024", "4970000000000001", false);

        Reading.Read read = (Reading.Read) read();

        assertThat(read.posts().get(0).publishedAt()).isEqualTo(Instant.parse("2024-01-05T02:15:00Z"));
        assertThat(read.posts().get(0).key()).isEqualTo("weibo:4980000000000001");
        assertThat(read.sight().extent()).isEqualTo(Extent.ALL);
    }

    @Test
    void aPinnedPostThatIsTheNewestCountsByItsOwnDate() {
        platform.post("Fri Jan 05 10:15:00 +0800 2024", "4980000000000001", true)
                .post("Mon Jan 02 10:15:00 +0800 2023", "4900000000000001", false);

        assertThat(read().posts().get(0).publishedAt()).isEqualTo(Instant.parse("2024-01-05T02:15:00Z"));
    }

    @Test
    void aForwardedPostIsAPostAndPostsInGroupsAreSeen() {
        platform.cards.add("{\"card_type\":11,\"card_group\":[{\"card_type\":9,\"mblog\":{\"id\":\"4980000000000002\","
                + "\"created_at\":\"Sun Jan 07 10:15:00 +0800 2024\",\"retweeted_status\":{\"id\":\"4100000000000000\","
                + "\"created_at\":\"Mon Jan 02 10:15:00 +0800 2023\"}}}]}");

        assertThat(read().posts()).extracting(Post::publishedAt).containsExactly(Instant.parse("2024-01-07T02:15:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "刚刚, 2024-01-08T02:00:00Z",
        "5分钟前, 2024-01-08T01:55:00Z",
        "3小时前, 2024-01-07T23:00:00Z",
        "今天09:02, 2024-01-08T01:02:00Z",
        "昨天 08:00, 2024-01-07T00:00:00Z",
        "01-05, 2024-01-04T16:00:00Z",
        "12-31, 2023-12-30T16:00:00Z",
        "04月10日 22:26, 2023-04-10T14:26:00Z",
        "2023-06-27, 2023-06-26T16:00:00Z"
    })
    void timesAreReadAsTheyAreShown(String shown, Instant time) {
        platform.post(shown, "4980000000000001", false);

        assertThat(read().posts()).extracting(Post::publishedAt).containsExactly(time);
    }

    @Test
    void aPostWhoseTimeCannotBeReadLeavesTheRestInDoubt() {
        platform.post("不久前", "4980000000000002", false)
                .post("Mon Jan 02 10:15:00 +0800 2023", "4980000000000001", false);

        assertThat(((Reading.Read) read()).sight().extent()).isEqualTo(Extent.PART);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 418, 429, 432, 302})
    void aStatusByWhichProgramsAreTurnedAwayIsAWall(int status) {
        platform.status = status;

        assertThat(reason()).isEqualTo(UnreadableReason.BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"ok\":-100,\"url\":\"https://passport.weibo.com/\"}', BLOCKED",
        "'{\"ok\":0,\"msg\":\"这里还没有内容\"}', EMPTY",
        "'{\"ok\":1,\"data\":{\"cards\":[]}}', EMPTY",
        "'<html>Sina Visitor System</html>', NOT_UNDERSTOOD",
        "'{\"ok\":1,\"data\":{\"cards\":[{\"mblog\":{\"id\":\"49', NOT_UNDERSTOOD"
    })
    void whatIsAnsweredInsteadOfPostsIsNoSilence(String instead, UnreadableReason reason) {
        platform.instead = instead;

        assertThat(reason()).isEqualTo(reason);
    }

    @Test
    void aVisitorKeepsTheCookie() {
        platform.post("刚刚", "4980000000000001", false);
        read();
        read();

        assertThat(web.asked("/visitor/genvisitor2")).isEqualTo(1);
    }

    @Test
    void withoutACookieWeiboIsAWall() {
        web.serve("/visitor/genvisitor2", "text/html", "<html>");

        assertThat(reason()).isEqualTo(UnreadableReason.BLOCKED);
    }
}
