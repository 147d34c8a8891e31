package org.govmonitor.app.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.ledger.count.FindingNumbers;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.LeakNote;
import org.govmonitor.check.leak.Leaks;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The ledger's pages over their own port. One office for all; each test has a site of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerPagesTest {
    private static final Instant SCANNED = LocalDate.of(2024, 1, 8)
            .atTime(8, 0)
            .atZone(MonitorApplication.OFFICE_ZONE)
            .toInstant();

    @TempDir
    private static Path data;

    private ConfigurableApplicationContext office;
    private SignedInBrowser browser;
    private int sites;
    private RegisteredSite site;
    private HttpUrl home;

    @BeforeAll
    void openTheOffice() {
        Clock clock = Clock.fixed(SCANNED.plusSeconds(3600), MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        browser = SignedInBrowser.as(office, Role.REVIEWER);
    }

    @BeforeEach
    void scanASiteForTheFirstTime() {
        sites++;
        home = HttpUrl.get("https://www" + sites + ".yuanxi.example/");
        String name = "沅溪县第" + sites + "网";
        Site registered = new Site(
                name, home, "沅溪县政府办", null, List.of(new SiteColumn("政务动态", HttpUrl.get(column().place()), null, null)));
        Registrations registrations = office.getBean(Registrations.class);
        registrations.take(new Registry(List.of(new Unit("沅溪县政府办", null)), List.of(registered), List.of()));
        site = registrations.sites().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Evidence hit = new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", "table", "k".repeat(64));
        LocalDate newest = LocalDate.of(2023, 12, 20);
        record(
                "daily",
                List.of(
                        new Problem(
                                ProblemKind.COLUMN_STALE,
                                column(),
                                "政务动态",
                                null,
                                newest,
                                newest.plusDays(14),
                                List.of(),
                                null),
                        new Problem(
                                ProblemKind.PRIVACY_LEAK,
                                new Subject.OfDocument(home.resolve("/t20240105_1.shtml")),
                                "政务动态",
                                null,
                                null,
                                null,
                                List.of(hit),
                                null)));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void whatNobodyHasConfirmedWaitsInTheLedgerAndStandsOnNoList() {
        Document findings = browser.page("/findings?waiting=true&month=2024-01&target=" + site.id());

        assertThat(findings.select("tbody tr")).hasSize(2);
        assertThat(findings.select("form#ledger button").get(0).hasAttr("disabled"))
                .as("Enter gives no verdict")
                .isTrue();
        assertThat(findings.text()).contains(site.name(), "栏目未及时更新");
        assertThat(browser.page("/findings?state=OPEN&target=" + site.id()).select("tbody tr"))
                .isEmpty();
        assertThat(browser.page("/findings?month=2023-12&target=" + site.id()).select("tbody tr"))
                .isEmpty();
        assertThat(browser.page("/findings?q=" + site.name()).select("tbody tr"))
                .hasSize(2);
        assertThat(browser.page("/lists?month=2024-01").select("table.printed").text())
                .doesNotContain(site.name());
    }

    @Test
    void aCaseIsWhatOneSiteHasOfOneKindAndIsJudgedAtOnce() {
        record(
                "again",
                List.of(new Problem(ProblemKind.COLUMN_BLANK, column(), "政务动态", null, null, null, List.of(), null)));
        int before = cases();
        FindingView stale = finding(ProblemKind.COLUMN_STALE);

        Document answer = act(stale, "CONFIRM", "", "/cases");

        assertThat(answer.select(".alert.done")).hasSize(1);
        assertThat(finding(ProblemKind.COLUMN_STALE).state()).isEqualTo(FindingState.OPEN);
        assertThat(cases()).isEqualTo(before - 1);
    }

    @Test
    void whatIsConfirmedIsPrintedInEveryForm() throws Exception {
        Document answer = act(finding(ProblemKind.COLUMN_STALE), "CONFIRM", "", "/findings");
        assertThat(answer.select(".alert.done")).hasSize(1);

        List<String> row = List.of(site.name(), "栏目未及时更新", "沅溪县政府办", "1月8日", "未整改");
        Elements rows = browser.page("/lists?month=2024-01").select("table.printed tbody tr");
        assertThat(rows)
                .anySatisfy(one ->
                        assertThat(one.select("td").eachText().subList(1, 6)).isEqualTo(row));
        try (XWPFDocument docx = new XWPFDocument(download("/lists/2024-01.docx"));
                XSSFWorkbook xlsx = new XSSFWorkbook(download("/lists/2024-01-detail.xlsx"))) {
            assertThat(docx.getTables().get(0).getRows())
                    .anySatisfy(one -> assertThat(one.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList())
                            .containsAll(row));
            assertThat(xlsx.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("95%");
        }
        String csv = new String(download("/lists/2024-01.csv").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains(String.join(",", row) + "\r\n");
    }

    @Test
    void aFalseAlarmNeedsAReasonAndCanBeTakenBack() {
        FindingView leak = finding(ProblemKind.PRIVACY_LEAK);

        assertThat(act(leak, "REJECT", "  ", "/findings").select(".alert.failed"))
                .hasSize(1);
        assertThat(finding(ProblemKind.PRIVACY_LEAK).state()).isEqualTo(FindingState.NEW);

        Document done = act(leak, "REJECT", "是示例号码", "/findings");
        assertThat(done.select(".alert.done")).hasSize(1);
        assertThat(finding(ProblemKind.PRIVACY_LEAK).state()).isEqualTo(FindingState.REJECTED);

        browser.submit(
                "/findings/undo",
                "command",
                done.select("form.undo input[name=command]").val(),
                "continue",
                "/findings");
        assertThat(finding(ProblemKind.PRIVACY_LEAK).state()).isEqualTo(FindingState.NEW);
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFasterAndKeepsWhatHeTyped() {
        FindingView stale = finding(ProblemKind.COLUMN_STALE);
        act(stale, "CONFIRM", "", "/findings");

        Document answer = act(stale, "REJECT", "已核对", "/findings/" + stale.id());

        assertThat(answer.select(".alert.failed").text())
                .contains(browser.member().name());
        assertThat(answer.select("textarea[name=reason]").eachText()).contains("已核对");
        assertThat(finding(ProblemKind.COLUMN_STALE).state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void whatDatesDoNotTellIsSaidInWords() {
        String note = "所标日期 2024-01-02；2024-01-08 首次出现";
        Subject late = new Subject.OfDocument(home.resolve("/t20240102_7.shtml"));
        LocalDate bears = LocalDate.of(2024, 1, 2);
        record(
                "again",
                List.of(new Problem(ProblemKind.DATE_DOUBTFUL, late, "政务动态", null, bears, null, List.of(), note)));

        String page = browser.page(
                        "/findings/" + finding(ProblemKind.DATE_DOUBTFUL).id())
                .text();
        assertThat(page).contains("发稿日期存疑", note);
    }

    @Test
    void aLeakShowsHowGraveItIsWhomItExposesAndSamplesOfItAndCanBeAskedForByThat() {
        HttpUrl list = HttpUrl.get("http://127.0.0.1:1/files/list" + site.id() + ".xls");
        List<Evidence> hits = IntStream.range(10, 22)
                .mapToObj(i -> new Evidence(
                        PersonalDataKind.CITIZEN_ID,
                        "360721**********" + i,
                        "工作表1 表1 第" + i + "行",
                        "k" + i,
                        Verdict.LEAK,
                        new Basis("citizen-id/2", "", Why.LABELLED, Exposure.GRAVE, 0, true)))
                .toList();
        record(
                "again",
                List.of(new Problem(
                        ProblemKind.PRIVACY_LEAK,
                        new Subject.OfDocument(list),
                        "政务动态",
                        null,
                        null,
                        null,
                        hits,
                        LeakNote.of(true, hits),
                        null,
                        Leaks.of(true, hits))));

        Document severe = browser.page("/findings?severity=SEVERE&target=" + site.id());
        Elements rows = severe.select("tbody tr:has(a[href*=list])");
        assertThat(rows).hasSize(1);
        assertThat(severe.select("select[name=severity] option[selected]").eachText())
                .containsExactly("严重");
        Document page = browser.page(rows.select("a[data-open]").attr("href"));
        assertThat(page.text())
                .contains("严重", "涉及 12 人；居民身份证号12", "附件工作表1 表1 第10行至第21行共 12 处公开 12 人姓名及完整身份证号码", "360721**********14");
        assertThat(browser.page("/findings?severity=HINT&target=" + site.id()).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void aTableLeavesAsItStands() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(browser.download("/findings?as=xlsx&kind=COLUMN_STALE&target=" + site.id())
                        .body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo(site.name());
        }
    }

    @Test
    void wrongAddressesAreAnsweredWithWhatToDo() {
        assertThat(browser.get("/findings?state=GONE").statusCode()).isEqualTo(400);
        assertThat(browser.get("/findings?severity=WORST").statusCode()).isEqualTo(400);
        assertThat(browser.get("/findings/999999").statusCode()).isEqualTo(404);
        assertThat(browser.get("/lists?month=2024-13").statusCode()).isEqualTo(400);
        assertThat(browser.get("/lists/2024-01.pdf").statusCode()).isEqualTo(404);
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatIsTypedIntoAnAddressIsNotKeptInALog(CapturedOutput output) {
        String number = "11010519491231002X";
        for (String address : List.of("/findings?state=", "/findings?target=", "/lists?month=", "/cases?at=")) {
            assertThat(browser.get(address + number).statusCode()).as(address).isIn(400, 404);
        }
        assertThat(output.getAll()).doesNotContain(number);
    }

    @Test
    void aFormGoesBackToPagesOfOursOnly() {
        Document answer = act(finding(ProblemKind.COLUMN_STALE), "NOTE", "记一笔", "//evil.example/");

        assertThat(answer.location()).doesNotContain("evil");
        assertThat(answer.select("h1").text()).isEqualTo("问题台账");
    }

    private Subject column() {
        return new Subject.OfColumn(home.resolve("/c1/list.shtml"), "政务动态");
    }

    private int cases() {
        return office.getBean(FindingNumbers.class).cases(Sight.EVERYTHING).size();
    }

    private void record(String plan, List<Problem> problems) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(site.id(), plan, SCANNED)).orElseThrow();
        intake.record(
                claim,
                problems.stream()
                        .map(problem -> new Visit(
                                problem.kind(), problem.subject(), Visit.Outcome.FOUND, SCANNED, problem, null))
                        .toList());
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 1, 1, 3, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    private FindingView finding(ProblemKind kind) {
        return office.getBean(Findings.class)
                .whole(
                        Sight.EVERYTHING,
                        FindingQuery.ALL.ofKind(kind).ofTarget(site.id()),
                        FindingOrder.LATEST_FIRST,
                        0,
                        10)
                .findings()
                .get(0);
    }

    private ByteArrayInputStream download(String path) {
        HttpResponse<byte[]> response = browser.download(path);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + path.substring("/lists/".length()) + "\"");
        return new ByteArrayInputStream(response.body());
    }

    private Document act(FindingView finding, String act, String reason, String back) {
        return browser.submit(
                "/findings/act",
                "of",
                finding.id() + ":" + finding.version(),
                "act",
                act,
                "reason",
                reason,
                "continue",
                back);
    }
}
