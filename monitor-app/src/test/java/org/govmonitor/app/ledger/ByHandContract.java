package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.govmonitor.app.ledger.LedgerNode.end;
import static org.govmonitor.app.ledger.Visits.column;
import static org.govmonitor.app.ledger.Visits.inOrder;
import static org.govmonitor.app.ledger.Visits.stale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import okhttp3.HttpUrl;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.govmonitor.app.ledger.hand.HandedDownLists;
import org.govmonitor.app.ledger.hand.ListPreview;
import org.govmonitor.app.ledger.hand.TakenLine;
import org.govmonitor.app.ledger.proof.Attached;
import org.govmonitor.app.ledger.proof.FileType;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring into the ledger: findings, lists of a higher office, files. Whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ByHandContract {
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 1);
    private static final Instant HEALTHY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant MONDAY = Instant.parse("2024-01-08T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-09T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-01-20T00:00:00Z");
    /** Right in its check digit, and nobody's. */
    private static final String CITIZEN = "11010519491231002X";

    private LedgerNode ledger;
    private long site;
    private String name;

    abstract TestDatabase database(Path folder) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        ledger = new LedgerNode(database(folder), folder.resolve("node"));
    }

    @AfterAll
    void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @BeforeEach
    void registerASite() {
        name = "n" + UUID.randomUUID();
        site = ledger.site(name);
        ledger.scan(site, HEALTHY, end(40), List.of(inOrder(ProblemKind.COLUMN_STALE, column("news"), HEALTHY)));
    }

    @Test
    void whatAPersonFoundIsOpenAndDueAndBearsHisWords() {
        Entered entered = enter(other("首页错别字：“部署”误为“布署”", null, null));
        assertThat(entered.result()).isEqualTo(Entered.Result.DONE);
        FindingView finding = only();
        assertThat(finding.id()).isEqualTo(entered.findingId());
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.wording()).isEqualTo("首页错别字：“部署”误为“布署”");
        assertThat(finding.foundOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(finding.origin().way()).isEqualTo(Origin.Way.HAND);
        assertThat(finding.term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 11));
        assertThat(ledger.findings().history(Sight.EVERYTHING, finding.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.type()).isEqualTo(EventType.ENTERED));
    }

    @Test
    void noScanClearsWhatNoCheckLooksFor() {
        enter(other("缺少无障碍入口", null, null));
        ledger.scan(
                site,
                TUESDAY,
                end(40),
                List.of(
                        inOrder(ProblemKind.COLUMN_STALE, column("news"), TUESDAY),
                        inOrder(ProblemKind.SITE_UNREACHABLE, Visits.home(), TUESDAY)));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        ledger.review().report(Sight.EVERYTHING, seen(), LocalDate.of(2024, 1, 9), command("已增加", TUESDAY));
        ledger.review().close(Sight.EVERYTHING, seen(), command(null, LATER));
        assertThat(only().state()).isEqualTo(FindingState.CLOSED);
        assertThat(enter(other("缺少无障碍入口", null, null)).result()).isEqualTo(Entered.Result.DONE);
        assertThat(all().get(0).recursOf()).isNotNull();
    }

    @Test
    void aCheckThatVisitsTheSameSubjectClearsIt() {
        HandFinding said = new HandFinding(
                site,
                ProblemKind.COLUMN_STALE,
                column("news").url(),
                "news",
                "三周没有更新",
                null,
                LocalDate.of(2024, 1, 8),
                null,
                null,
                null);
        assertThat(enter(said).result()).isEqualTo(Entered.Result.DONE);
        assertThat(only().wording()).isEqualTo("栏目未及时更新");
        assertThat(only().detail().note()).isEqualTo("三周没有更新");
        ledger.scan(site, TUESDAY, end(40), List.of(stale("news", TUESDAY, LONG_AGO)));
        assertThat(only().detail().newest()).isEqualTo(LONG_AGO);
        ledger.scan(site, LATER, end(40), List.of(inOrder(ProblemKind.COLUMN_STALE, column("news"), LATER)));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 20));
    }

    @Test
    void whatIsThereAlreadyIsNamedAndNotWrittenTwice() {
        ledger.scan(site, MONDAY, end(40), List.of(stale("news", MONDAY, LONG_AGO)));
        HandFinding same = new HandFinding(
                site,
                ProblemKind.COLUMN_STALE,
                column("news").url(),
                "news",
                "未更新",
                null,
                LocalDate.of(2024, 1, 8),
                null,
                null,
                null);
        assertThat(enter(same)).isEqualTo(new Entered(Entered.Result.THERE_ALREADY, only().id(), null));
    }

    @Test
    void whatASightDoesNotCoverOrMakesNoSenseIsRefused() {
        Sight stranger = new Sight.OfUnit("somebody", Set.of());
        FindingsByHand byHand = ledger.bean(FindingsByHand.class);
        assertThat(byHand.enter(stranger, other("问题", null, null), command(null, MONDAY))
                        .result())
                .isEqualTo(Entered.Result.REFUSED);
        assertThat(enter(other(" ", null, null)).result()).isEqualTo(Entered.Result.REFUSED);
        assertThat(enter(other("字".repeat(201), null, null)).result()).isEqualTo(Entered.Result.REFUSED);
        assertThat(enter(other("问题", LocalDate.of(2024, 1, 9), null)).result()).isEqualTo(Entered.Result.REFUSED);
        assertThat(all()).isEmpty();
    }

    @Test
    void aNumberInWhatAPersonWritesIsMaskedBeforeItIsKept() {
        enter(other("附件泄露张三身份证号 " + CITIZEN, null, null));
        assertThat(only().wording()).startsWith("附件泄露张三身份证号").doesNotContain("19491231");
    }

    @Test
    void aListOfAHigherOfficeIsLookedAtLineByLineAndTakenWithItsNumbersAndDeadlines() throws IOException {
        byte[] workbook = workbook(List.of(
                List.of("2024年第1期通报问题清单"),
                List.of("序号", "网站名称", "主要存在问题", "网址", "来源单位", "编号", "整改期限"),
                List.of("1", name, "链接失效", "https://site.example/a.shtml", "省政府办公厅", "2024-17", "2024年1月20日"),
                List.of("2", "没有登记的网站", "链接失效", "", "省政府办公厅", "2024-18", ""),
                List.of("3", name, "", "", "省政府办公厅", "2024-19", ""),
                List.of("4", name, "栏目未及时更新", "https://site.example/news/list.shtml", "省政府办公厅", "2024-20", "1月底"),
                List.of("5", name, "空白栏目", "https://site.example/news/list.shtml", "", "2024-21", "")));
        HandedDownLists lists = ledger.bean(HandedDownLists.class);
        Command command = command(null, MONDAY);
        ListPreview preview = lists.preview(Sight.EVERYTHING, workbook, "市大数据中心", command);
        assertThat(all()).isEmpty();
        assertThat(preview.refused())
                .extracting(ListPreview.Refused::line, ListPreview.Refused::why)
                .containsExactly(
                        tuple(4, "没有登记这个名称的网站或账号"), tuple(5, "没有写问题"), tuple(6, "期限写法不对，应写作 2024-01-08 或 2024年1月8日"));
        assertThat(lists.take(Sight.EVERYTHING, preview, command))
                .extracting(TakenLine::line)
                .containsExactly(3, 7);
        FindingView handed = all().stream()
                .filter(finding -> finding.kind() == ProblemKind.OTHER)
                .findFirst()
                .orElseThrow();
        assertThat(handed.origin()).isEqualTo(new Origin(Origin.Way.HANDED_DOWN, "省政府办公厅", "2024-17"));
        assertThat(handed.term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(handed.wording()).isEqualTo("链接失效");
        assertThat(all())
                .filteredOn(finding -> finding.kind() == ProblemKind.COLUMN_BLANK)
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().name()).isEqualTo("市大数据中心"));
        assertThat(lists.take(Sight.EVERYTHING, preview, command(null, TUESDAY)))
                .allSatisfy(line -> assertThat(line.entered().result()).isEqualTo(Entered.Result.THERE_ALREADY));
        assertThat(all()).hasSize(2);
    }

    @Test
    void aNameThatCoversSeveralLinesCountsForEachOfThem() throws IOException {
        byte[] workbook =
                workbook(List.of(List.of("名称", "问题", "来源"), List.of(name, "问题一", "省厅"), List.of("", "问题二", "省厅")));
        ListPreview preview =
                ledger.bean(HandedDownLists.class).preview(Sight.EVERYTHING, workbook, "", command(null, MONDAY));
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.taken()).extracting(line -> line.finding().problem()).containsExactly("问题一", "问题二");
    }

    @Test
    void whatIsNoSuchListIsRefusedWhole() throws IOException {
        HandedDownLists lists = ledger.bean(HandedDownLists.class);
        Command command = command(null, MONDAY);
        assertThatThrownBy(() ->
                        lists.preview(Sight.EVERYTHING, "name,problem".getBytes(StandardCharsets.UTF_8), "", command))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] without = workbook(List.of(List.of("甲", "乙"), List.of(name, "问题")));
        assertThatThrownBy(() -> lists.preview(Sight.EVERYTHING, without, "", command))
                .hasMessageContaining("表头");
    }

    @Test
    void aProofIsKeptWithItsFindingAndHandedOutToWhoMaySeeIt() throws IOException {
        ledger.scan(site, MONDAY, end(40), List.of(stale("news", MONDAY, LONG_AGO)));
        byte[] large = picture(1_300_000);
        Attached attached = attach("C:\\截图\\a<b>.png", large);
        assertThat(attached.why()).isNull();
        long id = Objects.requireNonNull(attached.fileId());
        Proofs proofs = ledger.bean(Proofs.class);
        assertThat(proofs.of(Sight.EVERYTHING, only().id()))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("a_b_.png"))
                .satisfies(file -> assertThat(file.type()).isEqualTo(FileType.PNG));
        assertThat(proofs.open(Sight.EVERYTHING, id).orElseThrow().bytes()).isEqualTo(large);
        Sight stranger = new Sight.OfUnit("somebody", Set.of());
        assertThat(proofs.open(stranger, id)).isEmpty();
        assertThat(proofs.of(stranger, only().id())).isEmpty();
        assertThat(proofs.attach(stranger, only().id(), "a.png", large, command(null, TUESDAY))
                        .fileId())
                .isNull();
        assertThat(ledger.findings().history(Sight.EVERYTHING, only().id()))
                .last()
                .satisfies(line -> assertThat(line.type()).isEqualTo(EventType.PROVED));
    }

    @Test
    void aProofThatExposesSomebodyIsRefusedWithThePlaceAndNotKept() throws IOException {
        ledger.scan(site, MONDAY, end(40), List.of(stale("news", MONDAY, LONG_AGO)));
        Attached refused = attach("整改报告.docx", document("经办人张三，身份证号 " + CITIZEN));
        assertThat(refused.fileId()).isNull();
        assertThat(refused.why()).contains("个人信息").doesNotContain(CITIZEN);
        assertThat(ledger.number("select count(*) from finding_file where finding_id = ?", only().id()))
                .isZero();
        assertThat(attach("整改报告.docx", document("栏目已于今日更新。")).fileId()).isNotNull();
        assertThat(attach("说明.txt", "已更新".getBytes(StandardCharsets.UTF_8)).fileId())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a", "a.pdf", "a.docx", "a.png.js"})
    void aFileWhoseContentIsNotWhatItsNameSaysIsRefused(String file) {
        ledger.scan(site, MONDAY, end(40), List.of(stale("news", MONDAY, LONG_AGO)));
        assertThat(attach(file, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                        .fileId())
                .isNull();
    }

    @Test
    void tooLargeOrEmptyIsRefused() {
        ledger.scan(site, MONDAY, end(40), List.of(stale("news", MONDAY, LONG_AGO)));
        assertThat(attach("a.png", picture(Proofs.MOST_BYTES + 1)).fileId()).isNull();
        assertThat(attach("a.png", new byte[0]).fileId()).isNull();
    }

    private Attached attach(String file, byte[] content) {
        return ledger.bean(Proofs.class).attach(Sight.EVERYTHING, only().id(), file, content, command(null, TUESDAY));
    }

    private static byte[] picture(int size) {
        byte[] picture = new byte[size];
        new Random(1).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        return picture;
    }

    private static byte[] document(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A name that is missing in the second line below another is covered by the one above. */
    private static byte[] workbook(List<List<String>> lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("清单");
            for (int at = 0; at < lines.size(); at++) {
                Row row = sheet.createRow(at);
                for (int cell = 0; cell < lines.get(at).size(); cell++) {
                    row.createCell(cell).setCellValue(lines.get(at).get(cell));
                }
                if (at > 0 && lines.get(at).get(0).isEmpty()) {
                    sheet.addMergedRegion(new CellRangeAddress(at - 1, at, 0, 0));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private HandFinding other(String problem, @Nullable LocalDate foundOn, @Nullable HttpUrl at) {
        return new HandFinding(
                site,
                ProblemKind.OTHER,
                at,
                null,
                problem,
                null,
                foundOn == null ? LocalDate.of(2024, 1, 8) : foundOn,
                null,
                null,
                null);
    }

    private Entered enter(HandFinding said) {
        return ledger.bean(FindingsByHand.class).enter(Sight.EVERYTHING, said, command(null, MONDAY));
    }

    private static Command command(@Nullable String reason, Instant at) {
        return Command.of("王芳", reason, at);
    }

    private List<FindingView> all() {
        return ledger.findings()
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(site), FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    private FindingView only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<SeenFinding> seen() {
        return all().stream()
                .map(finding -> new SeenFinding(finding.id(), finding.version()))
                .toList();
    }
}
