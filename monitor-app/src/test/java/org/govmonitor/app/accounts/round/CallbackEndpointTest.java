package org.govmonitor.app.accounts.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.secret.SecretKind;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.media.LatestPost;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The endpoint that WeChat calls, beside the pages of the office. */
@ExtendWith(OutputCaptureExtension.class)
class CallbackEndpointTest {
    private static final String ID = "gh_0123456789ab";
    private static final String SEALED_ID = "gh_ba9876543210";
    private static final String APP_ID = "wx0123456789abcdef";
    private static final String TOKEN = "PlantedCallbackToken7";
    private static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final String CITIZEN = "请问新生儿落户怎么办，我的电话是13807970086";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext office;
    private String endpoint;

    @BeforeEach
    void open() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        MediaAccount plain = new MediaAccount("沅溪发布", Platform.WECHAT, "沅溪县政府办", List.of(AccountSource.weChatPush(ID)));
        MediaAccount sealed =
                new MediaAccount("沅溪文旅", Platform.WECHAT, "沅溪县政府办", List.of(AccountSource.weChatPush(SEALED_ID)));
        RegistryFile.write(
                new Registry(List.of(new Unit("沅溪县政府办", null)), List.of(), List.of(plain, sealed)),
                config.resolve("sites.yaml"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .profiles("service")
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.config=" + config,
                        "--monitor.data=" + folder.resolve("data"),
                        "--monitor.media.callback.bind=127.0.0.1:" + port,
                        "--server.port=0");
        endpoint = "http://127.0.0.1:" + port;
        Secrets secrets = office.getBean(Secrets.class);
        secrets.enter(ID, SecretKind.CALLBACK_TOKEN, TOKEN, "王芳");
        secrets.enter(SEALED_ID, SecretKind.CALLBACK_TOKEN, TOKEN, "王芳");
        secrets.enter(SEALED_ID, SecretKind.CALLBACK_AES_KEY, AES_KEY, "王芳");
        secrets.enter(SEALED_ID, SecretKind.CALLBACK_APP_ID, APP_ID, "王芳");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWeChatTellsIsKeptOnceAndAnsweredWithSuccess() throws Exception {
        String told = published(ID, "https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMA==&mid=100&idx=1&sn=abc");

        assertThat(post("/wechat/" + ID + "?" + signed(), told).body()).isEqualTo("success");
        assertThat(post("/wechat/" + ID + "?" + signed(), told).body()).isEqualTo("success");

        assertThat(posts("沅溪发布")).singleElement().satisfies(known -> {
            assertThat(known.source()).isEqualTo(SourceKind.WECHAT_PUSH);
            assertThat(known.post().url())
                    .hasToString("https://mp.weixin.qq.com/s?__biz=MzA5MDAwMDAwMA==&mid=100&idx=1&sn=abc");
        });
    }

    @Test
    void anEncryptedMessageIsOpenedAndAPlainOneRefusedWhereAKeyIsSetUp() throws Exception {
        String told = published(SEALED_ID, "https://mp.weixin.qq.com/s/sealed");
        String envelope = encrypt(told);
        String body = "<xml><ToUserName><![CDATA[" + SEALED_ID + "]]></ToUserName><Encrypt><![CDATA[" + envelope
                + "]]></Encrypt></xml>";

        assertThat(post("/wechat/" + SEALED_ID + "?" + signed(), told).statusCode())
                .isEqualTo(403);
        assertThat(posts("沅溪文旅")).isEmpty();
        String timestamp = now();
        String query = "timestamp=" + timestamp + "&nonce=7&signature=" + sha1(TOKEN, timestamp, "7")
                + "&encrypt_type=aes&msg_signature=" + sha1(TOKEN, timestamp, "7", envelope);
        assertThat(post("/wechat/" + SEALED_ID + "?" + query, body).body()).isEqualTo("success");
        assertThat(posts("沅溪文旅")).hasSize(1);
    }

    @Test
    void whenItIsSetUpTheEndpointEchoes() throws Exception {
        HttpResponse<String> answer = get(endpoint, "/wechat/" + ID + "?" + signed() + "&echostr=12345");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("12345");
    }

    @Test
    void whoCannotSignIsNotBelieved() throws Exception {
        String told = published(ID, "https://mp.weixin.qq.com/s/forged");

        assertThat(post("/wechat/" + ID + "?timestamp=" + now() + "&nonce=7&signature=" + "0".repeat(40), told)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/wechat/" + ID, told).statusCode()).isEqualTo(403);
        assertThat(posts("沅溪发布")).isEmpty();
    }

    @Test
    void theEndpointServesNothingElseAndThePagesServeNoCallback() throws Exception {
        for (String path : List.of(
                "/", "/findings", "/actuator/health", "/console.css", "/wechat", "/wechat/", "/wechat/gh_unknown00")) {
            assertThat(get(endpoint, path + "?" + signed() + "&echostr=1").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get(endpoint, "/wechat/" + ID + "/../../findings").statusCode())
                .isEqualTo(404);
        SignedInBrowser browser = SignedInBrowser.as(office, Role.REVIEWER);
        assertThat(browser.get("/findings").statusCode()).isEqualTo(200);
        assertThat(browser.get("/wechat/" + ID + "?" + signed() + "&echostr=1").statusCode())
                .isEqualTo(404);
        HttpRequest delete = HttpRequest.newBuilder(URI.create(endpoint + "/wechat/" + ID))
                .DELETE()
                .build();
        assertThat(client.send(delete, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aBodyThatIsNoMessageIsNotReadToItsEnd() throws Exception {
        assertThat(post("/wechat/" + ID + "?" + signed(), "x".repeat(300 << 10)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void ofACitizensMessageNothingIsKeptAndNothingLogged(CapturedOutput output) throws Exception {
        String told =
                "<xml><ToUserName><![CDATA[" + ID + "]]></ToUserName><FromUserName><![CDATA[oCitizen]]></FromUserName>"
                        + "<CreateTime>" + now() + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
                        + CITIZEN
                        + "]]></Content></xml>";

        assertThat(post("/wechat/" + ID + "?" + signed(), told).body()).isEqualTo("success");
        assertThat(post("/wechat/" + ID + "?" + signed() + "0", told).statusCode())
                .isEqualTo(403);
        office.close();

        assertThat(output.getAll()).doesNotContain("oCitizen", "13807970086", CITIZEN, TOKEN);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content).as(file.toString()).doesNotContain("oCitizen", "13807970086", TOKEN, AES_KEY);
            }
        }
    }

    private List<LatestPost> posts(String account) {
        long id = office.getBean(Registrations.class).accounts().stream()
                .filter(registered -> registered.account().name().equals(account))
                .findFirst()
                .orElseThrow()
                .id();
        return office.getBean(KnownPosts.class).of(id);
    }

    private HttpResponse<String> get(String base, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + path))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String published(String account, String address) {
        return "<xml><ToUserName><![CDATA[" + account + "]]></ToUserName><FromUserName><![CDATA[oFan]]></FromUserName>"
                + "<CreateTime>" + now() + "</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                + "<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>1000001</MsgID><Status><![CDATA[send success]]></Status>"
                + "<ArticleUrlResult><Count>1</Count><ResultList><item><ArticleIdx>1</ArticleIdx><ArticleUrl><![CDATA["
                + address + "]]></ArticleUrl></item></ResultList></ArticleUrlResult></xml>";
    }

    private static String now() {
        return String.valueOf(Instant.now().getEpochSecond());
    }

    private static String signed() {
        String timestamp = now();
        return "timestamp=" + timestamp + "&nonce=7&signature=" + sha1(TOKEN, timestamp, "7");
    }

    private static String sha1(String... parts) {
        try {
            byte[] text =
                    String.join("", Arrays.stream(parts).sorted().toList()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encrypt(String message) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(AES_KEY + "=");
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        byte[] appId = APP_ID.getBytes(StandardCharsets.UTF_8);
        int length = 16 + 4 + text.length + appId.length;
        int padding = 32 - length % 32;
        ByteBuffer plain = ByteBuffer.allocate(length + padding);
        plain.put("0123456789abcdef".getBytes(StandardCharsets.UTF_8))
                .putInt(text.length)
                .put(text)
                .put(appId);
        while (plain.hasRemaining()) {
            plain.put((byte) padding);
        }
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
        return Base64.getEncoder().encodeToString(cipher.doFinal(plain.array()));
    }
}
