package org.govmonitor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.govmonitor.media.push.CallbackAnswer;
import org.govmonitor.media.push.CallbackAnswer.Refusal;
import org.govmonitor.media.push.CallbackKeys;
import org.govmonitor.media.push.CallbackQuery;
import org.govmonitor.media.push.PushCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushCallbackTest {
    private static final String ACCOUNT = "gh_3fdab1234567";
    private static final String APP_ID = "wx0123456789abcdef";
    private static final String TOKEN = "tokenOfOurs";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final Instant NOW = Instant.parse("2024-01-08T02:00:00Z");
    private static final String NOW_TEXT = String.valueOf(NOW.getEpochSecond());

    private final TestClock clock = new TestClock("2024-01-08T02:00:00Z");
    private final PushCallback plain = new PushCallback(new CallbackKeys(ACCOUNT, APP_ID, TOKEN, null), clock);
    private final PushCallback sealed = new PushCallback(new CallbackKeys(ACCOUNT, APP_ID, TOKEN, KEY), clock);

    private static String massSend(String status, String articles) {
        return "<xml><ToUserName><![CDATA[" + ACCOUNT + "]]></ToUserName><FromUserName><![CDATA[oX]]></FromUserName>"
                + "<CreateTime>1704675600</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                + "<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>1000001</MsgID><Status><![CDATA[" + status
                + "]]></Status><TotalCount>92</TotalCount>" + articles + "</xml>";
    }

    private static String articles(String... urls) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < urls.length; i++) {
            items.append("<item><ArticleIdx>")
                    .append(i + 1)
                    .append("</ArticleIdx><ArticleUrl><![CDATA[")
                    .append(urls[i])
                    .append("]]></ArticleUrl></item>");
        }
        return "<ArticleUrlResult><Count>" + urls.length + "</Count><ResultList>" + items
                + "</ResultList></ArticleUrlResult>";
    }

    private static final String PUBLISHED = "<xml><ToUserName><![CDATA[" + ACCOUNT + "]]></ToUserName>"
            + "<CreateTime>1704675600</CreateTime><MsgType><![CDATA[event]]></MsgType>"
            + "<Event><![CDATA[PUBLISHJOBFINISH]]></Event><PublishEventInfo><publish_id>9</publish_id>"
            + "<publish_status>0</publish_status><article_id>A</article_id><article_detail><count>1</count><item>"
            + "<idx>1</idx><article_url><![CDATA[https://mp.weixin.qq.com/s/abc#rd]]></article_url></item></article_detail>"
            + "</PublishEventInfo></xml>";

    private static String sign(String... texts) {
        String[] sorted = texts.clone();
        Arrays.sort(sorted);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1")
                            .digest(String.join("", sorted).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CallbackQuery query() {
        return new CallbackQuery(sign(TOKEN, NOW_TEXT, "n1"), null, NOW_TEXT, "n1", null);
    }

    /** As WeChat encrypts. @param padding the byte to pad with, or 0 for the right one */
    private static String encrypt(String message, String appId, int padding) {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        byte[] app = appId.getBytes(StandardCharsets.UTF_8);
        int length = 16 + 4 + text.length + app.length;
        int pad = 32 - length % 32;
        byte[] padded = new byte[length + pad];
        ByteBuffer.wrap(padded).put(new byte[16]).putInt(text.length).put(text).put(app);
        Arrays.fill(padded, length, padded.length, (byte) (padding == 0 ? pad : padding));
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
            return Base64.getEncoder().encodeToString(cipher.doFinal(padded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private CallbackAnswer toldSealed(String encrypted) {
        CallbackQuery query = new CallbackQuery("unused", sign(TOKEN, NOW_TEXT, "n1", encrypted), NOW_TEXT, "n1", null);
        return sealed.told(
                query, bytes("<xml><ToUserName>x</ToUserName><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>"));
    }

    private static void assertRefused(CallbackAnswer answer, Refusal why) {
        assertThat(answer).isEqualTo(new CallbackAnswer.Refused(why));
    }

    private static CallbackAnswer.Published published(CallbackAnswer answer) {
        assertThat(answer).isInstanceOf(CallbackAnswer.Published.class);
        return (CallbackAnswer.Published) answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"send success", "sendsuccess"})
    void aMassSendTellsEachOfItsArticles(String status) {
        CallbackAnswer.Published published = published(plain.told(
                query(),
                bytes(massSend(
                        status,
                        articles(
                                "https://mp.weixin.qq.com/s?__biz=MzA==&mid=100&idx=1&sn=aa&chksm=1#rd",
                                "https://mp.weixin.qq.com/s?__biz=MzA==&mid=100&idx=2&sn=bb")))));

        assertThat(published.originalId()).isEqualTo(ACCOUNT);
        assertThat(published.posts()).extracting(Post::key).containsExactly("wx:MzA==/100/1/aa", "wx:MzA==/100/2/bb");
        assertThat(published.at()).isEqualTo(Instant.ofEpochSecond(1_704_675_600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"send fail", "err(10001)", "err(20013)"})
    void aMassSendThatFailedIsNoPost(String status) {
        assertThat(published(plain.told(query(), bytes(massSend(status, "")))).posts())
                .isEmpty();
    }

    @Test
    void aMassSendOfTextIsAPostWithoutAnAddress() {
        assertThat(published(plain.told(query(), bytes(massSend("send success", ""))))
                        .posts())
                .singleElement()
                .satisfies(post -> assertThat(post.url()).isNull());
    }

    @Test
    void aPublicationTellsItsArticle() {
        assertThat(published(plain.told(query(), bytes(PUBLISHED))).posts())
                .extracting(Post::key)
                .containsExactly("wx:/s/abc");
        assertThat(published(plain.told(query(), bytes(PUBLISHED.replace("<publish_status>0", "<publish_status>4"))))
                        .posts())
                .isEmpty();
    }

    @Test
    void theSameMessageToldTwiceNamesTheSamePosts() {
        String message = massSend("send success", "");

        assertThat(published(plain.told(query(), bytes(message))).posts())
                .isEqualTo(published(plain.told(query(), bytes(message))).posts());
    }

    @Test
    void whatACitizenWritesIsIgnored() {
        String message = "<xml><ToUserName><![CDATA[" + ACCOUNT + "]]></ToUserName><MsgType><![CDATA[text]]></MsgType>"
                + "<Content><![CDATA[我的电话]]></Content></xml>";

        assertThat(plain.told(query(), bytes(message))).isEqualTo(new CallbackAnswer.Ignored());
    }

    @Test
    void theEndpointAnswersWhenItIsTried() {
        CallbackQuery query = new CallbackQuery(sign(TOKEN, NOW_TEXT, "n1"), null, NOW_TEXT, "n1", "echo-1");

        assertThat(plain.tried(query)).isEqualTo(new CallbackAnswer.Echo("echo-1"));
        assertThat(sealed.tried(query)).isEqualTo(new CallbackAnswer.Echo("echo-1"));
        assertRefused(plain.tried(new CallbackQuery("00", null, NOW_TEXT, "n1", "echo-1")), Refusal.SIGNATURE);
        assertRefused(
                plain.tried(new CallbackQuery(query.signature(), null, NOW_TEXT, "n1", null)), Refusal.INCOMPLETE);
    }

    @Test
    void aSealedTrialIsAnsweredOpened() {
        String echo = encrypt("echo-2", APP_ID, 0);

        assertThat(sealed.tried(new CallbackQuery(null, sign(TOKEN, NOW_TEXT, "n1", echo), NOW_TEXT, "n1", echo)))
                .isEqualTo(new CallbackAnswer.Echo("echo-2"));
    }

    @Test
    void aSealedMessageIsOpenedAndRead() {
        assertThat(published(toldSealed(encrypt(PUBLISHED, APP_ID, 0))).posts()).hasSize(1);
    }

    @Test
    void aMessageForAnotherAppIdOrWithAnotherPaddingIsNotOpened() {
        assertRefused(toldSealed(encrypt(PUBLISHED, "wxffffffffffffffff", 0)), Refusal.UNDECIPHERABLE);
        assertRefused(toldSealed(encrypt(PUBLISHED, APP_ID, 33)), Refusal.UNDECIPHERABLE);
        assertRefused(toldSealed("AAAA"), Refusal.UNDECIPHERABLE);
        assertRefused(toldSealed("不是密文"), Refusal.UNDECIPHERABLE);
    }

    @Test
    void aPlainMessageIsRefusedWhereAKeyIsSetUp() {
        assertRefused(sealed.told(query(), bytes(PUBLISHED)), Refusal.WRONG_MODE);
        assertRefused(plain.told(query(), bytes("<xml><Encrypt>AAAA</Encrypt></xml>")), Refusal.WRONG_MODE);
    }

    @Test
    void aSealedMessageWithThePlainSignatureIsRefused() {
        String encrypted = encrypt(PUBLISHED, APP_ID, 0);

        assertRefused(
                sealed.told(
                        new CallbackQuery(null, sign(TOKEN, NOW_TEXT, "n1"), NOW_TEXT, "n1", null),
                        bytes("<xml><Encrypt>" + encrypted + "</Encrypt></xml>")),
                Refusal.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({"-301, NOT_NOW", "301, NOT_NOW"})
    void aMessageOfOtherMinutesIsRefused(int seconds, Refusal why) {
        clock.pass(Duration.ofSeconds(seconds));

        assertRefused(plain.told(query(), bytes(PUBLISHED)), why);
    }

    @Test
    void aMessageOfTheseMinutesIsTaken() {
        clock.pass(Duration.ofSeconds(299));

        assertThat(published(plain.told(query(), bytes(PUBLISHED))).posts()).hasSize(1);
    }

    @Test
    void aMessageToAnotherAccountIsRefused() {
        assertRefused(plain.told(query(), bytes(PUBLISHED.replace(ACCOUNT, "gh_0000000000"))), Refusal.OTHER_ACCOUNT);
    }

    @Test
    void hostileBodiesAreRefused() {
        assertRefused(plain.told(query(), new byte[PushCallback.MOST_BYTES + 1]), Refusal.TOO_LARGE);
        assertRefused(plain.told(query(), bytes("<xml><ToUserName>")), Refusal.NOT_UNDERSTOOD);
        String entity = "<!DOCTYPE xml [<!ENTITY who \"" + ACCOUNT + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(
                plain.told(query(), bytes(entity + PUBLISHED.replace("<![CDATA[" + ACCOUNT + "]]>", "&who;&f;"))),
                Refusal.OTHER_ACCOUNT);
    }

    @Test
    void keysAreJudgedAndNeverShown() {
        assertThat(new CallbackKeys(ACCOUNT, APP_ID, TOKEN, KEY).toString())
                .doesNotContain(TOKEN)
                .doesNotContain(KEY);
        assertThatThrownBy(() -> new CallbackKeys(ACCOUNT, APP_ID, TOKEN, "short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("short");
    }
}
