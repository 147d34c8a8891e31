package org.govmonitor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.govmonitor.app.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a real browser shows it, over the sample office. */
class PageInBrowserTest {
    @TempDir
    private static Path folder;

    private static MonitorProcess office;
    private static Browser browser;
    private static String page;

    @BeforeAll
    static void openTheSampleOffice() throws IOException {
        browser = Browser.open(PageInBrowserTest.class);
        office = MonitorProcess.start(
                "demo", "--port", "0", "--data", folder.resolve("data").toString());
        assertThat(office.awaitLine("网页：")).as("the page's address").isTrue();
        page = office.lines().get(office.lines().size() - 1).substring("网页：".length());
        assertThat(office.awaitLine("　　admin　")).as("the way in").isTrue();
        String line = office.lines().get(office.lines().size() - 1);
        browser.signIn(page.substring(0, page.length() - 1), "admin", line.split("　+")[2]);
    }

    @AfterAll
    static void closeIt() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (office != null) {
            office.close();
        }
    }

    @Test
    void theLedgerShowsEveryFindingInOfficialWordsAndNoNumberInTheClear() {
        browser.go(page + "findings");
        assertThat(browser.text()).contains("栏目未及时更新", "个人隐私信息泄露", "（样例）");
        browser.go(page + "findings?kind=PRIVACY_LEAK");
        browser.press("tbody a[data-open]");
        browser.await(() -> browser.said("main").contains("**"));
        assertThat(browser.text()).doesNotContain("360726198503121235", "19900004321");
    }

    @Test
    void thePageAsksNoOtherHostForAnythingAndTheBrowserComplainsOfNothing() {
        browser.asked();
        browser.complaints();
        browser.go(page + "findings");
        assertThat(browser.asked())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(page) || address.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void itIsDrawnAtDeskAndAtPhoneWidth() throws IOException {
        for (int width : new int[] {1280, 390}) {
            browser.size(width, 900);
            browser.go(page + "findings");
            Path picture = browser.screenshot(folder.resolve("page-" + width + ".png"));
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(width);
        }
    }
}
