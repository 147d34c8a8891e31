package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.govmonitor.app.accounts.round.FakePlatform;
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
import org.junit.jupiter.api.io.TempDir;

class AccountCommandsTest {
    private static final String UNIT = "沅溪县政府办";
    private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private final FakePlatform platform = new FakePlatform();
    private final Instant posted = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("application.yaml"),
                "monitor: {fetch: {delay: 0, back-off: 0, allow-address: [127.0.0.0/8]}, media: {article-delay: 0,"
                        + " platforms: {wechat-articles: \"" + platform.url("/") + "\"}}}");
        Path registry = folder.resolve("registry.yaml");
        RegistryFile.write(
                new Registry(
                        List.of(new Unit(UNIT, null)),
                        List.of(),
                        List.of(
                                new MediaAccount(
                                        "沅溪发布",
                                        Platform.WECHAT,
                                        UNIT,
                                        List.of(
                                                AccountSource.feed(platform.url("/feed"), null),
                                                AccountSource.plain(SourceKind.SELF_REPORT))),
                                new MediaAccount("沅溪发布", Platform.DOUYIN, UNIT, List.of()))),
                registry);
        assertThat(run("registry", "import", registry.toString()).code()).isZero();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anAccountIsReadAndListedAsItStands() {
        platform.feed("/feed", Instant.now(), Map.of("/s/one", posted));

        assertThat(run("account", "list").out()).contains("沅溪发布（微信公众号）\t" + UNIT + "\t-");
        assertThat(run("account", "read", "沅溪发布（微信公众号）").out())
                .contains("沅溪发布（微信公众号）\t" + UNIT + "\tFINE\t")
                .doesNotContain("抖音");
        assertThat(run("account", "list", "--state", "FINE").out().lines()).hasSize(1);
        CommandRun several = run("account", "read", "沅溪发布");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("沅溪发布（微信公众号）", "沅溪发布（抖音号）");
    }

    @Test
    void linksOfAFileAreVerifiedLineByLine() throws IOException {
        platform.article("/s/one", "沅溪发布", "gh_0123456789ab", posted, "今日天气晴");
        platform.deleted("/s/two");
        Path pasted = folder.resolve("links.txt");
        Files.writeString(pasted, "今日已发布 https://mp.weixin.qq.com/s/one\nhttps://mp.weixin.qq.com/s/two\n");

        CommandRun run = run("account", "report", "--file", pasted.toString(), "--actor", "王芳");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("1\tVERIFIED\t沅溪发布（微信公众号）\t"),
                        two -> assertThat(two).startsWith("2\tDELETED\t-\t-\t"));
        assertThat(run("account", "report", "https://mp.weixin.qq.com/s/one").code())
                .isZero();
        assertThat(run("account", "report").code()).isEqualTo(2);
        assertThat(run("account", "report", "https://mp.weixin.qq.com/s/one", "--account", "没有")
                        .err())
                .contains("没有登记");
    }

    @Test
    void aCheckNeedsAPictureAndCountsAsWhatWasSeen() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        Files.write(photo, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
        String name = "沅溪发布（抖音号）";

        CommandRun wrong = run("account", "check", name, "--seen", "昨天", "--photo", photo.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("昨天", "2024-01-08 09:30");
        Files.writeString(folder.resolve("photo.txt"), "no picture");
        assertThat(run(
                                "account",
                                "check",
                                name,
                                "--photo",
                                folder.resolve("photo.txt").toString())
                        .err())
                .contains("PNG");

        assertThat(run("account", "check", name, "--seen", "2024-01-08 09:30", "--photo", photo.toString())
                        .code())
                .isZero();
        assertThat(run("account", "list").out()).contains(name + "\t" + UNIT + "\tSTALE\t2024-01-08 09:30\t");
    }

    @Test
    void anExemptionHasAReasonAndADay() {
        String name = "沅溪发布（抖音号）";
        assertThat(run("account", "exempt", name, "--until", "2999-12-31", "--reason", " ")
                        .code())
                .isEqualTo(2);
        assertThat(run("account", "exempt", name, "--until", "2999-12-31", "--reason", "机构改革", "--actor", "王芳")
                        .code())
                .isZero();

        assertThat(run("account", "read", name).out()).contains("EXEMPT", "2999-12-31", "机构改革", "王芳");
    }

    @Test
    void aSecretIsReadFromStandardInputAndNeverShown() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((SECRET + "\n").getBytes(StandardCharsets.UTF_8)));
        CommandRun run;
        try {
            run = run("account", "secret", "wx0123456789abcdef");
        } finally {
            System.setIn(before);
        }

        assertThat(run.code()).isZero();
        assertThat(run.out() + run.err()).doesNotContain(SECRET);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
            }
        }
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--config",
                                folder.resolve("config").toString(),
                                "--data",
                                folder.resolve("data").toString()))
                .toArray(String[]::new));
    }
}
