package org.govmonitor.app.notify.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The robots and the webhook, against a server that answers as theirs do. */
class WebSendersTest {
    private static final Instant NOW = Instant.parse("2024-01-08T01:00:00Z");
    private static final String KEY = "693a91f6-7abc-4bc4-97a0-0ec2aaaa5aaa";
    private static final String SECRET = "SECf5b2c3d4e5f60718293a4b5c6d7e8f90";
    private static final String TAKEN = "{\"errcode\":0,\"errmsg\":\"ok\",\"code\":0,\"msg\":\"success\"}";

    private final Senders senders = new Senders(null);
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void open() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRobotOfWeComGetsAText() throws InterruptedException {
        answer(TAKEN);
        assertThat(send(ChannelKind.WECOM, null, letter("正文", 1))).isEqualTo(new Outcome.Sent(""));

        RecordedRequest came = came();
        assertThat(came.getTarget()).isEqualTo("/send?key=" + KEY);
        assertThat(came.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
        JsonNode body = json(came);
        assertThat(body.path("msgtype").asString()).isEqualTo("text");
        assertThat(body.path("text").path("content").asString()).isEqualTo("标题\n正文");
    }

    /** Signature computed apart from this program, by the way the platform describes. */
    @Test
    void aRobotOfDingTalkIsSignedInTheAddress() throws InterruptedException {
        assertThat(Signatures.dingTalk(SECRET, 1704675600000L))
                .isEqualTo("ws1OhtqUejvRVn/xrAobbk9khibcwl9rQsbIN9+AaZE=");
        answer(TAKEN);
        send(ChannelKind.DINGTALK, SECRET, letter("正文", 1));

        assertThat(came().getTarget())
                .isEqualTo("/send?key=" + KEY + "&timestamp=1704675600000"
                        + "&sign=ws1OhtqUejvRVn%2FxrAobbk9khibcwl9rQsbIN9%2BAaZE%3D");
    }

    /** Likewise. */
    @Test
    void aRobotOfFeishuIsSignedInTheBodyAndCallsNobody() throws InterruptedException {
        assertThat(Signatures.feishu("demo-feishu-secret", 1704675600))
                .isEqualTo("IxN/d367zjeYcdcAGqpSzhoYov7YToDQ/rE63nl9p8I=");
        answer(TAKEN);
        send(ChannelKind.FEISHU, "demo-feishu-secret", letter("<at user_id=\"all\">所有人</at>", 1));

        JsonNode body = json(came());
        assertThat(body.path("timestamp").asString()).isEqualTo("1704675600");
        assertThat(body.path("sign").asString()).isEqualTo("IxN/d367zjeYcdcAGqpSzhoYov7YToDQ/rE63nl9p8I=");
        assertThat(body.path("msg_type").asString()).isEqualTo("text");
        assertThat(body.path("content").path("text").asString()).contains("所有人").doesNotContain("<at", "</at");
    }

    /** Likewise. */
    @Test
    void aWebhookIsSignedOverTimeAndBodyAndNamesTheMessage() throws InterruptedException {
        assertThat(Signatures.webhook(
                        "0123456789abcdef0123", 1704675600, "{\"a\":\"中\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a9e2d5c6eab80994fa293662317ac1ec891ddbd5f15bb68e3d5d1a795d46ae01");
        server.enqueue(new MockResponse.Builder().code(204).build());
        assertThat(send(ChannelKind.WEBHOOK, SECRET, letter("正文", 3))).isEqualTo(new Outcome.Sent(""));

        RecordedRequest came = came();
        byte[] body = Objects.requireNonNull(came.getBody()).toByteArray();
        assertThat(came.getHeaders().get("Idempotency-Key")).isEqualTo("abc123");
        assertThat(came.getHeaders().get("X-Monitor-Timestamp")).isEqualTo("1704675600");
        assertThat(came.getHeaders().get("X-Monitor-Signature"))
                .isEqualTo("sha256=" + Signatures.webhook(SECRET, 1704675600, body));
        JsonNode said = json(came);
        assertThat(said.path("id").asString()).isEqualTo("abc123");
        assertThat(said.path("unit").asString()).isEqualTo("沅溪县政府办");
        assertThat(said.path("subject").asString()).isEqualTo("标题");
        assertThat(said.path("body").asString()).isEqualTo("正文");
        assertThat(said.path("items").asInt()).isEqualTo(3);
        assertThat(said.path("createdAt").asString()).isEqualTo("2024-01-08T01:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, errcode, 93000, Refused",
        "WECOM, errcode, 45009, Later",
        "WECOM, errcode, -1, Later",
        "DINGTALK, errcode, 310000, Refused",
        "DINGTALK, errcode, 130101, Later",
        "FEISHU, code, 19021, Refused",
        "FEISHU, code, 11232, Later"
    })
    void aRobotsWordSaysWhetherItIsWorthTryingAgain(ChannelKind kind, String field, long code, String outcome) {
        answer("{\"" + field + "\":" + code + ",\"errmsg\":\"no, " + KEY + "\",\"msg\":\"no, " + KEY + "\"}");

        Outcome came = send(kind, SECRET, letter("正文", 1));

        assertThat(came.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(came.reason()).contains(code + "", "no,").doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "{}", "", "{\"errcode\":\"0\"}"})
    void whatIsNoRobotsAnswerIsNotTakenForOne(String body) {
        answer(body);
        assertThat(send(ChannelKind.WECOM, null, letter("正文", 1))).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Refused",
        "403, Refused",
        "404, Refused",
        "410, Refused",
        "408, Later",
        "429, Later",
        "500, Later",
        "502, Later",
        "503, Later"
    })
    void aStatusSaysWhetherItIsWorthTryingAgain(int status, String outcome) {
        for (ChannelKind kind : new ChannelKind[] {ChannelKind.WEBHOOK, ChannelKind.WECOM}) {
            server.enqueue(new MockResponse.Builder().code(status).body(TAKEN).build());
            Outcome came = send(kind, SECRET, letter("正文", 1));
            assertThat(came.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(came.reason()).contains(status + "");
        }
    }

    @Test
    void noRedirectIsFollowed() {
        server.enqueue(new MockResponse.Builder()
                .code(307)
                .addHeader("Location", server.url("/elsewhere").toString())
                .build());
        assertThat(send(ChannelKind.WEBHOOK, SECRET, letter("正文", 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WECOM", "DINGTALK", "FEISHU", "WEBHOOK"})
    void whoeverCannotBeReachedIsTriedAgainAndWhoeverDoesNotAnswerMayHaveIt(ChannelKind kind) {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        Outcome silent = send(kind, SECRET, letter("正文", 1));
        assertThat(silent).isInstanceOf(Outcome.Unsure.class);
        assertThat(server.getRequestCount())
                .as("it is not sent twice by itself")
                .isEqualTo(1);

        Way way = new Way(kind, server.url("/send?key=" + KEY).toString(), SECRET);
        server.close();
        Outcome down = senders.send(way, letter("正文", 1), NOW);
        assertThat(down).isInstanceOf(Outcome.Later.class);
        assertThat(down.reason() + silent.reason() + way).doesNotContain(KEY, SECRET);
    }

    @Test
    void aDigestThatIsTooLongEndsAtALineAndSaysHowManyThereAre() throws InterruptedException {
        String lines = IntStream.range(0, 900)
                .mapToObj(i -> "· 沅溪县人民政府网 \"第" + i + "栏\"：栏目未及时更新")
                .collect(Collectors.joining("\n"));
        for (ChannelKind kind : new ChannelKind[] {ChannelKind.WECOM, ChannelKind.DINGTALK, ChannelKind.FEISHU}) {
            answer(TAKEN);
            send(kind, null, letter(lines, 900));
            RecordedRequest came = came();
            JsonNode body = json(came);
            String text = body.path(kind == ChannelKind.FEISHU ? "content" : "text")
                    .path(kind == ChannelKind.FEISHU ? "text" : "content")
                    .asString();
            int most = kind == ChannelKind.WECOM ? 2048 : kind == ChannelKind.DINGTALK ? 20_000 : 20 * 1024;
            int size = kind == ChannelKind.WECOM
                    ? text.getBytes(StandardCharsets.UTF_8).length
                    : Objects.requireNonNull(came.getBody()).size();
            assertThat(size).isLessThanOrEqualTo(most).isGreaterThan(most - 1400);
            assertThat(text.lines().toList())
                    .allMatch(line -> line.equals("标题") || line.endsWith("未及时更新") || line.equals("…共 900 条，详见系统"))
                    .endsWith("…共 900 条，详见系统");
        }
    }

    @Test
    void aTextThatFitsStaysAndASingleLineIsCutBetweenCharacters() {
        assertThat(Shortened.fit("短", 0, 100, Shortened::bytes)).isEqualTo("短");
        String cut = Shortened.fit("\uD840\uDC00".repeat(100), 0, 101, Shortened::bytes);
        assertThat(Shortened.bytes(cut)).isLessThanOrEqualTo(101);
        assertThat(cut).startsWith("\uD840\uDC00").endsWith("\n…内容较长，详见系统");
        assertThat(cut.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Test
    void aWayShowsNothingOfItsKey() {
        Way way = new Way(ChannelKind.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + KEY, SECRET);
        assertThat(Way.shown(way.kind(), way.address())).isEqualTo("qyapi.weixin.qq.com/…5aaa");
        assertThat(way.toString()).doesNotContain(KEY, SECRET);
        assertThat(way.hide("invalid webhook url " + KEY + " " + SECRET)).isEqualTo("invalid webhook url … …");
        Way inPath = new Way(ChannelKind.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/" + KEY, null);
        assertThat(inPath.hide("no hook " + KEY)).isEqualTo("no hook …");
    }

    private Outcome send(ChannelKind kind, @Nullable String secret, Letter letter) {
        return senders.send(new Way(kind, server.url("/send?key=" + KEY).toString(), secret), letter, NOW);
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    private RecordedRequest came() throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(5, TimeUnit.SECONDS));
    }

    private static JsonNode json(RecordedRequest request) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(request.getBody()).utf8());
    }

    private static Letter letter(String body, int items) {
        return new Letter("abc123", "沅溪县政府办", "标题", body, items, false, NOW);
    }
}
