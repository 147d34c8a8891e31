package org.govmonitor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.govmonitor.app.SkippedSuites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a real browser shows it, over the sample office. */
class PageInBrowserTest {
    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final List<String> HEADLESS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    @TempDir
    private static Path folder;

    private static MonitorProcess office;
    private static String page;

    @BeforeAll
    static void openTheSampleOffice() throws IOException {
        SkippedSuites.unless(
                browser().isPresent(), PageInBrowserTest.class, "no browser", "apt-get install -y chromium");
        office = MonitorProcess.start(
                "demo", "--port", "0", "--data", folder.resolve("data").toString());
        assertThat(office.awaitLine("网页：")).as("the page's address").isTrue();
        page = office.lines().get(office.lines().size() - 1).substring("网页：".length());
    }

    @AfterAll
    static void closeIt() throws InterruptedException {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void theLedgerShowsEveryFindingInOfficialWordsAndNoNumberInTheClear() throws IOException, InterruptedException {
        Document shown = open(page);
        assertThat(shown.text())
                .contains("栏目未及时更新", "空白栏目", "个人隐私信息泄露", "青石县人民政府网（样例）")
                .contains("360726**********35", "199******21")
                .doesNotContain("360726198503121235", "19900004321");
    }

    @Test
    void thePageAsksNoOtherHostForAnything() throws IOException, InterruptedException {
        Document shown = open(page);
        assertThat(shown.select("link[href], script[src], img[src]").stream()
                        .map(element -> element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src")))
                .isNotEmpty()
                .allMatch(address -> address.startsWith(page));
    }

    @Test
    void itIsDrawnAtDeskAndAtPhoneWidth() throws IOException, InterruptedException {
        for (int width : new int[] {1280, 500}) {
            Path picture = folder.resolve("page-" + width + ".png");
            chromium("--window-size=" + width + ",900", "--screenshot=" + picture, page);
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(width);
        }
    }

    private static Document open(String address) throws IOException, InterruptedException {
        return Jsoup.parse(chromium("--dump-dom", address), address);
    }

    private static String chromium(String... arguments) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Stream<String> start = Stream.of(browser().orElseThrow().toString(), "--user-data-dir=" + profile);
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.concat(start, HEADLESS.stream()), Stream.of(arguments))
                                .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ended").isTrue();
        assertThat(process.exitValue()).isZero();
        return out;
    }

    private static Optional<Path> browser() {
        return BROWSERS.stream().filter(Files::isExecutable).findFirst();
    }
}
