package org.govmonitor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.SmallSite;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a fault of a live site to the list that is issued, as the people of an office do it in their browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RectifyingTest {
    private static final String OTHERS = "崇溪县人民政府网";

    private Path folder;
    private BrowserOffice office;
    private Browser browser;
    private long site;

    @BeforeAll
    void open(@TempDir Path temp) throws IOException {
        folder = temp;
        browser = Browser.open(RectifyingTest.class);
        office = new BrowserOffice(folder);
        site = office.target(SmallSite.NAME);
        scan();
        office.live.publish(BrowserOffice.COLUMN, today().minusDays(30));
        scan();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (office != null) {
            office.close();
        }
    }

    @Test
    @Order(1)
    void whoSignsInWronglyIsToldAndWhoseSessionEndedComesBackToWhereHeWas() {
        browser.go(office.page() + "/findings?state=OPEN");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
        browser.type("#login", office.person(Role.UNIT).member().login());
        browser.type("#password", "no such password");
        browser.press("form[action='/sign-in'] button[type=submit]");
        browser.await(() -> !browser.all(".alert-danger, .alert.failed").isEmpty());

        browser.type("#login", office.person(Role.UNIT).member().login());
        browser.type("#password", SignedInBrowser.PASSWORD);
        browser.press("form[action='/sign-in'] button[type=submit]");
        browser.await(() -> browser.driver().getCurrentUrl().endsWith("/findings?state=OPEN"));
        assertThat(browser.all("#menu a[href='/settings']")).isEmpty();
        assertThat(browser.all("[data-bulk]")).isEmpty();
    }

    @Test
    @Order(2)
    void aProofThatShowsANumberIsRefusedWithItsPlace() throws IOException {
        Path proof = Files.writeString(folder.resolve("proof.txt"), "张三 手机号：13907978899\n", StandardCharsets.UTF_8);
        browser.go(office.page() + "/findings/" + stale().id());
        browser.find("textarea[name=note]").sendKeys("已更新栏目");
        browser.find("input[name=file]").sendKeys(proof.toString());
        browser.press("form[action$='/report'] button[type=submit]");
        browser.await(() -> !browser.all(".alert.failed").isEmpty());

        assertThat(browser.said(".alert.failed")).contains("139").doesNotContain("13907978899");
        assertThat(browser.find("textarea[name=note]").getDomProperty("value")).isEqualTo("已更新栏目");
        assertThat(stale().state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    @Order(3)
    void aFixIsVerifiedLiveOnTheSameScreen() {
        browser.go(office.page() + "/findings/" + stale().id());
        browser.press("form[action$='/verify'] button");
        browser.await(() -> !browser.all("[data-outcome]").isEmpty());
        assertThat(browser.said("#verification")).contains("仍有问题");

        office.live.publish(BrowserOffice.COLUMN, today());
        FindingView before = stale();
        browser.await(() -> {
            browser.go(office.page() + "/findings/" + before.id());
            browser.press("form[action$='/verify'] button");
            browser.await(() -> !browser.all("[data-outcome]").isEmpty());
            return browser.said("#verification").contains("已经正常");
        });
        FindingView after = stale();
        assertThat(after.state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(after.rectifiedOn()).isEqualTo(today());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void aRunIsStartedWatchedWithoutReloadingAndStopped() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        office.live.onRequest(path -> {
            try {
                release.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        office.signIn(browser, Role.ADMIN);
        browser.go(office.page() + "/runs");
        browser.press("form[action='/runs/start'] button[type=submit]");
        browser.await(() -> browser.said("main").contains(SmallSite.NAME));
        browser.press("form[action$='/stop'] button");
        release.countDown();
        office.live.onRequest(path -> {});
        browser.await(() -> browser.said("main").contains("已停止"));
    }

    @Test
    @Order(5)
    void aListIsDownloadedFrozenAndStaysAsItWas() throws Exception {
        office.signIn(browser, Role.REVIEWER);
        YearMonth month = YearMonth.from(today());
        browser.go(office.page() + "/lists?month=" + month);
        assertThat(browser.said("table.printed")).contains(SmallSite.NAME, "栏目未及时更新");
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(office.person(Role.REVIEWER)
                .download("/lists/" + month + ".docx")
                .body()))) {
            assertThat(docx.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo(SmallSite.NAME);
        }
        browser.press("form[action$='/issue'] button");
        browser.await(() -> !browser.all(".alert.done").isEmpty());

        office.live.publish("部门动态", today().minusDays(60));
        scan();
        browser.go(office.page() + "/lists?month=" + month);
        assertThat(browser.all("table.printed tbody tr")).hasSize(1);
        browser.go(office.page() + "/lists?month=" + month + "&now=true");
        assertThat(browser.said("table.printed")).contains("未整改");
        browser.find("form[action$='/issue'] input[name=reason]").sendKeys("补列一条");
        browser.press("form[action$='/issue'] button");
        browser.await(() -> browser.said("main").contains("第 2 稿"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void aFileThatIsNoListIsRefusedInWordsAndLinesWithTheirReasons() throws IOException {
        Path no = Files.writeString(folder.resolve("list.xlsx"), "no workbook");
        browser.go(office.page() + "/findings/import");
        browser.find("input[name=file]").sendKeys(no.toString());
        browser.press("form[action='/findings/import'] button[type=submit]");
        browser.await(() -> !browser.all(".alert.failed").isEmpty());

        Path list = folder.resolve("handed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(list)) {
            var sheet = book.createSheet();
            String[][] rows = {
                {"名称", "问题", "网址", "来源", "编号"},
                {SmallSite.NAME, "链接失效", office.live.home() + "dead.html", "省政府办公厅", "=cmd|' /C calc'!A0"},
                {"没有登记的网站", "错别字", "", "省政府办公厅", "2"}
            };
            for (int row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row);
                for (int cell = 0; cell < rows[row].length; cell++) {
                    line.createCell(cell).setCellValue(rows[row][cell]);
                }
            }
            book.write(out);
        }
        browser.go(office.page() + "/findings/import");
        browser.find("input[name=file]").sendKeys(list.toString());
        browser.press("form[action='/findings/import'] button[type=submit]");
        browser.await(() -> browser.all("#refused tbody tr").size() == 1);
        assertThat(browser.said("#refused")).contains("3");
        browser.press("form[action='/findings/import/take'] button");
        browser.await(() -> browser.said("main").contains("已录入"));
        assertThat(office.findings(site)).anyMatch(one -> one.wording().equals("链接失效"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Order(7)
    void eachRoleIsOfferedItsPartAndTurnedAwayFromTheRest(Role role) {
        FindingView open = office.findings(site).stream()
                .filter(one -> one.state() == FindingState.OPEN)
                .findFirst()
                .orElseThrow();
        if (role == Role.values()[0]) {
            office.scanStale(OTHERS, 1);
        }
        long others = office.target(OTHERS);
        new RoleLimits(
                        office,
                        browser,
                        site,
                        open.id(),
                        others,
                        office.findings(others).get(0).id())
                .look(role);
    }

    private FindingView stale() {
        return Objects.requireNonNull(office.finding(site, ProblemKind.COLUMN_STALE, BrowserOffice.COLUMN));
    }

    private void scan() {
        Instant now = BrowserOffice.CLOCK.instant();
        office.context.getBean(ScanRuns.class).run(Plan.WHOLE, now);
    }

    private static LocalDate today() {
        return LocalDate.now(BrowserOffice.CLOCK);
    }
}
