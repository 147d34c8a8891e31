package org.govmonitor.app.console;

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
import org.govmonitor.app.members.Role;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The page over its own port, with a ledger behind it. */
class PlainPageTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.yuanxi.example/");
    private static final Subject COLUMN = new Subject.OfColumn(HOME.resolve("/c1/list.shtml"), "政务动态");
    private static final Subject DOCUMENT = new Subject.OfDocument(HOME.resolve("/t20240105_1.shtml"));
    private static final Instant SCANNED = LocalDate.of(2024, 1, 8)
            .atTime(8, 0)
            .atZone(MonitorApplication.OFFICE_ZONE)
            .toInstant();

    @TempDir
    private Path data;

    private ConfigurableApplicationContext office;
    private SignedInBrowser browser;

    @BeforeEach
    void openTheOfficeAfterItsFirstScan() {
        Clock clock = Clock.fixed(SCANNED.plusSeconds(3600), MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        browser = SignedInBrowser.as(office, Role.REVIEWER);
        Site site = new Site(
                "沅溪县人民政府网",
                HOME,
                "沅溪县政府办",
                null,
                List.of(new SiteColumn("政务动态", HttpUrl.get(COLUMN.place()), null, null)));
        office.getBean(Registrations.class)
                .take(new Registry(List.of(new Unit("沅溪县政府办", null)), List.of(site), List.of()));
        scan();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatNobodyHasConfirmedIsShownToBeJudgedAndOnNoList() throws Exception {
        Document findings = get("/findings?state=NEW&month=2024-01");

        assertThat(findings.select("tbody tr")).hasSize(2);
        assertThat(findings.select("form.judge"))
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.select("button").get(0).hasAttr("disabled"))
                        .as("Enter gives no verdict")
                        .isTrue());
        assertThat(findings.text()).contains("沅溪县人民政府网", "栏目未及时更新", "360721**********34");
        assertThat(get("/findings?state=OPEN").select("tbody tr")).isEmpty();
        assertThat(get("/findings?month=2023-12").select("tbody tr")).isEmpty();
        assertThat(get("/lists?month=2024-01").select("tbody tr")).isEmpty();
    }

    @Test
    void whatIsConfirmedIsPrintedInEveryForm() throws Exception {
        Document answer = post(finding(ProblemKind.COLUMN_STALE), "CONFIRMED", "");
        assertThat(answer.select(".notice.done")).hasSize(1);

        List<String> row = List.of("1", "沅溪县人民政府网", "栏目未及时更新", "沅溪县政府办", "1月8日", "未整改");
        assertThat(get("/lists?month=2024-01").select("tbody td").eachText()).isEqualTo(row);
        try (XWPFDocument docx = new XWPFDocument(download("/lists/2024-01.docx"));
                XSSFWorkbook xlsx = new XSSFWorkbook(download("/lists/2024-01-detail.xlsx"))) {
            assertThat(docx.getTables().get(0).getRow(1).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .isEqualTo(row);
            assertThat(xlsx.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("95%");
            assertThat(xlsx.getSheetAt(0).getRow(3).getCell(5).getStringCellValue())
                    .isEqualTo(HttpUrl.get(COLUMN.place()).toString());
        }
        String csv = new String(download("/lists/2024-01.csv").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).endsWith(String.join(",", row) + "\r\n");
    }

    @Test
    void aFalseAlarmNeedsAReasonAndThenLeavesEveryList() throws Exception {
        FindingView leak = finding(ProblemKind.PRIVACY_LEAK);

        assertThat(post(leak, "REJECTED", "  ").select(".notice.failed")).hasSize(1);
        assertThat(finding(ProblemKind.PRIVACY_LEAK).state()).isEqualTo(FindingState.NEW);

        assertThat(post(leak, "REJECTED", "是示例号码").select(".notice.done")).hasSize(1);
        assertThat(finding(ProblemKind.PRIVACY_LEAK).state()).isEqualTo(FindingState.REJECTED);
    }

    @Test
    void nobodyDecidesOnWhatHeDidNotSeeAndWhatHeTypedIsKept() throws Exception {
        FindingView stale = finding(ProblemKind.COLUMN_STALE);
        post(stale, "CONFIRMED", "");

        Document answer = post(stale, "REJECTED", "已核对");

        assertThat(answer.select(".notice.failed")).hasSize(1);
        assertThat(finding(ProblemKind.COLUMN_STALE).state()).isEqualTo(FindingState.OPEN);
        assertThat(post(finding(ProblemKind.PRIVACY_LEAK), "REJECTED", " ").select("form.judge"))
                .hasSize(1);
    }

    @Test
    void whatDatesDoNotTellIsSaidInWords() throws Exception {
        String note = "所标日期 2024-01-02；2024-01-08 首次出现";
        Subject late = new Subject.OfDocument(HOME.resolve("/t20240102_7.shtml"));
        LocalDate bears = LocalDate.of(2024, 1, 2);
        record(
                "again",
                List.of(new Problem(ProblemKind.DATE_DOUBTFUL, late, "政务动态", null, bears, null, List.of(), note)));

        String line = get("/findings?state=NEW")
                .select("tr:has(a[href*=t20240102_7])")
                .text();
        assertThat(line).contains("发稿日期存疑", note).doesNotContain("最近更新");
    }

    @Test
    void aLeakShowsHowGraveItIsWhomItExposesAndSamplesOfItAndCanBeAskedForByThat() throws Exception {
        HttpUrl list = HttpUrl.get("http://127.0.0.1:1/files/list.xls");
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

        Document severe = get("/findings?severity=SEVERE");
        String line = severe.select("tr:has(a[href*=list.xls])").text();
        assertThat(line)
                .contains(
                        "严重",
                        "涉及 12 人；居民身份证号12",
                        "附件工作表1 表1 第10行至第21行共 12 处公开 12 人姓名及完整身份证号码",
                        "360721**********14",
                        "共 12 处，列出 5 处")
                .doesNotContain("360721**********15");
        assertThat(severe.select("select[name=severity] option[selected]").eachText())
                .containsExactly("严重");
        assertThat(get("/findings?severity=HINT").select("tbody tr")).isEmpty();
        assertThat(status("/findings?severity=WORST")).isEqualTo(400);
    }

    @Test
    void wrongAddressesAreAnsweredWithWhatToDo() throws Exception {
        assertThat(status("/findings?state=GONE")).isEqualTo(400);
        assertThat(status("/lists?month=2024-13")).isEqualTo(400);
        assertThat(status("/lists/2024-01.pdf")).isEqualTo(404);
        assertThat(status("/nowhere")).isEqualTo(404);
        assertThat(Jsoup.parse(browser.get("/nowhere").body()).select(".notice.failed"))
                .hasSize(1);
    }

    private void scan() {
        Evidence hit = new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", "table", "k".repeat(64));
        LocalDate newest = LocalDate.of(2023, 12, 20);
        record(
                "daily",
                List.of(
                        new Problem(
                                ProblemKind.COLUMN_STALE,
                                COLUMN,
                                "政务动态",
                                null,
                                newest,
                                newest.plusDays(14),
                                List.of(),
                                null),
                        new Problem(ProblemKind.PRIVACY_LEAK, DOCUMENT, "政务动态", null, null, null, List.of(hit), null)));
    }

    private void record(String plan, List<Problem> problems) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        long site = office.getBean(Registrations.class).sites().get(0).id();
        Claim claim = intake.claim(new SiteScanKey(site, plan, SCANNED)).orElseThrow();
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
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofKind(kind), FindingOrder.LATEST_FIRST, 0, 10)
                .findings()
                .get(0);
    }

    private Document get(String path) {
        return browser.page(path);
    }

    private int status(String path) {
        return browser.get(path).statusCode();
    }

    private ByteArrayInputStream download(String path) {
        HttpResponse<byte[]> response = browser.download(path);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + path.substring("/lists/".length()) + "\"");
        return new ByteArrayInputStream(response.body());
    }

    private Document post(FindingView finding, String verdict, String reason) {
        return browser.submit(
                "/findings/" + finding.id(),
                "version",
                String.valueOf(finding.version()),
                "verdict",
                verdict,
                "state",
                "",
                "month",
                "2024-01",
                "page",
                "1",
                "reason",
                reason);
    }
}
