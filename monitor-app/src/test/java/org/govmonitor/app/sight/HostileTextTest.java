package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.SoftAssertions;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.sight.PathFilling.Filled;
import org.govmonitor.app.sight.Routes.Route;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.scan.SiteScan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whatever sites, units and people call things shows as text: on every page, in every answer to programs, in every file. The
 * office is settled with names that are a formula, a script and the end of an attribute at once, and with one of ten thousand
 * characters wherever a text comes from the web or is typed without a limit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String MARK = "=cmd|' /C calc'!A0\"><img src=x onerror=alert(1)>" + SCRIPT;
    private static final String UNIT = "沅溪县敌意局";
    private static final String LONG = "长".repeat(10_000);
    private static final int LONGEST_CELL = 32_767;
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+%?");

    @TempDir
    private static Path data;

    private ConfigurableApplicationContext office;
    private SignedInBrowser admin;
    private Belongings hostile;
    private int pages;
    private int workbooks;
    private int documents;
    private int tables;
    private int answers;

    @BeforeAll
    void settleAUnitOfHostileNames() throws IOException {
        office = WalkedOffice.open(data);
        Settlement.runs(office);
        Settlement.register(office, UNIT, MARK, "hostile.example");
        hostile = Settlement.of(office, SignedInBrowser.ofUnit(office, UNIT), MARK, "hostile.example");
        admin = SignedInBrowser.as(office, Role.ADMIN);
        office.getBean(IssuedLists.class).issue(YearMonth.from(WalkedOffice.TODAY), MARK, MARK, 0);
        scanAPageOfOneLongLine();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void whatIsHostileIsTextOnEveryPageAndInEveryFile() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Route route :
                Routes.of(office).stream().filter(one -> !one.writes()).toList()) {
            for (Filled filled : PathFilling.fill(route, hostile)) {
                for (Map<String, String> question :
                        plainest(Filling.of(route, hostile).questions())) {
                    String path = filled.path() + asked(question);
                    look(route + " as " + path, path, all);
                }
            }
        }
        all.assertAll();
        assertThat(pages).as("pages").isGreaterThan(100);
        assertThat(workbooks).as("workbooks").isGreaterThan(10);
        assertThat(tables).as("csv").isGreaterThan(10);
        assertThat(documents).as("documents").isGreaterThan(1);
        assertThat(answers).as("answers to programs").isGreaterThan(20);
    }

    @Test
    void aTextOfTenThousandCharactersIsTakenOrRefusedWithAWordAndNeverAnError() {
        Walker walker = new Walker(SignedInBrowser.as(office, Role.ADMIN));
        SoftAssertions all = new SoftAssertions();
        for (Route route : Routes.of(office)) {
            if (route.writes() && !route.ownOnly()) {
                for (Filled filled : PathFilling.fill(route, hostile)) {
                    Walker.Came came = walker.send(route, filled.path(), Filling.typing(LONG, route, hostile));
                    all.assertThat(came.status())
                            .as(route + " as " + filled.path())
                            .isLessThan(500);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void theNamesAreThereAsTheyWereGiven() throws IOException {
        assertThat(admin.page("/sites").text()).contains(MARK + "网");
        assertThat(admin.page("/findings/" + hostile.proved()).text()).contains(MARK);
        assertThat(Jsoup.parse(admin.get("/settings/exemptions").body()).text()).contains(MARK);
        try (XWPFDocument list = new XWPFDocument(
                new ByteArrayInputStream(admin.download("/lists/2024-01.docx").body()))) {
            assertThat(new XWPFWordExtractor(list).getText())
                    .contains(MARK + "网")
                    .contains(SCRIPT);
        }
        try (XSSFWorkbook list = new XSSFWorkbook(
                new ByteArrayInputStream(admin.download("/lists/2024-01.xlsx").body()))) {
            assertThat(texts(list)).anyMatch(text -> text.contains(MARK + "网"));
        }
    }

    /** Without filters, which only hide, but with a search, whose words come back. */
    private static List<Map<String, String>> plainest(List<Map<String, String>> questions) {
        int least = questions.get(0).size();
        return questions.stream()
                .filter(question -> question.size() == least || question.containsKey("q"))
                .toList();
    }

    /** Without PDFs, each of which another program makes from a document that is looked at here. */
    private Stream<Route> routes() {
        return Routes.of(office).stream().filter(route -> !route.pattern().endsWith("pdf"));
    }

    private void scanAPageOfOneLongLine() {
        Subject page = new Subject.OfDocument(HttpUrl.get("https://hostile.example/t20240105_99.shtml"));
        Evidence hit = new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", LONG, "key");
        Problem problem = new Problem(
                ProblemKind.PRIVACY_LEAK,
                page,
                LONG,
                HttpUrl.get("https://hostile.example/"),
                null,
                null,
                List.of(hit),
                LONG);
        ScanIntake intake = office.getBean(ScanIntake.class);
        Instant at = WalkedOffice.SCANNED.plusSeconds(1800);
        Claim claim = intake.claim(new SiteScanKey(hostile.site(), Plan.CONTENT.key(), at))
                .orElseThrow();
        intake.record(claim, List.of(Visit.found(problem, at)));
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 2, 2, 9, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    private void look(String asked, String path, SoftAssertions all) throws IOException {
        HttpResponse<InputStream> answer = admin.send(admin.request(path), HttpResponse.BodyHandlers.ofInputStream());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        try (InputStream stream = answer.body()) {
            all.assertThat(answer.statusCode()).as(asked).isLessThan(500);
            all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(asked)
                    .hasValue("nosniff");
            if (type.startsWith("text/event-stream")) {
                return;
            }
            byte[] body = stream.readAllBytes();
            String text = new String(body, StandardCharsets.UTF_8);
            if (type.startsWith("text/html")) {
                pages++;
                lookAtPage(asked, Jsoup.parse(text), all);
            } else if (type.contains("json")) {
                answers++;
                all.assertThat(text).as(asked).doesNotContain("\"" + MARK.replace("\"", "") + "\"");
            } else if (type.contains("spreadsheetml")) {
                workbooks++;
                lookAtWorkbook(asked, body, all);
            } else if (type.contains("wordprocessingml")) {
                documents++;
                lookAtDocument(asked, body, all);
            } else if (type.startsWith("text/csv")) {
                tables++;
                lookAtTable(asked, text, all);
            }
            String disposition =
                    answer.headers().firstValue("Content-Disposition").orElse("");
            all.assertThat(disposition).as(asked).doesNotContain("<", "onerror=alert(1)>");
        }
    }

    private static void lookAtPage(String asked, Document page, SoftAssertions all) {
        all.assertThat(page.select("script").stream().map(Element::data).collect(Collectors.joining()))
                .as(asked)
                .doesNotContain("alert(1)");
        all.assertThat(page.select("img[src=x]")).as(asked).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")
                        || attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                    all.fail(asked + " has " + element.outerHtml());
                }
            }
        }
    }

    private static void lookAtWorkbook(String asked, byte[] body, SoftAssertions all) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        all.assertThat(cell.getCellType()).as(asked).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            String text = cell.getStringCellValue();
                            all.assertThat(text.length()).as(asked).isLessThanOrEqualTo(LONGEST_CELL);
                            if (text.startsWith("=")) {
                                CellStyle style = cell.getCellStyle();
                                all.assertThat(style.getQuotePrefixed()
                                                || style.getDataFormatString().equals("@"))
                                        .as("%s keeps %s a text that somebody edits", asked, text)
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
    }

    private static void lookAtDocument(String asked, byte[] body, SoftAssertions all) throws IOException {
        all.assertThat(Walker.text(body)).as(asked).doesNotContain(SCRIPT, "<w:hyperlink");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(body))) {
            all.assertThat(new XWPFWordExtractor(document).getText()).as(asked).isNotBlank();
        }
    }

    /** A field that a spreadsheet would take for a formula is led by an apostrophe. */
    private static void lookAtTable(String asked, String text, SoftAssertions all) {
        for (List<String> row : Csv.rows(text)) {
            for (String field : row) {
                if (FORMULA.matcher(field).matches() && !NUMBER.matcher(field).matches()) {
                    all.fail(asked + " has a field " + field);
                }
            }
        }
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }

    private static String asked(Map<String, String> question) {
        return question.isEmpty()
                ? ""
                : question.entrySet().stream()
                        .map(one -> one.getKey() + "=" + Walker.encoded(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
