package org.govmonitor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.export.Problems.ISSUED;
import static org.govmonitor.export.Problems.JANUARY;
import static org.govmonitor.export.Problems.january;
import static org.govmonitor.export.Problems.leak;
import static org.govmonitor.export.Problems.stale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.govmonitor.export.Coverage.Share;
import org.govmonitor.export.ListedProblem.State;
import org.govmonitor.fetch.Failure;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.privacy.PersonalDataKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class ListDocumentsTest {
    private static final List<String> HEADINGS = List.of("序号", "网站/政务新媒体名称", "主要存在问题", "主办单位", "发现日期", "整改日期");

    private static final ProblemList LEAKS = january(leak("甲县", 1, State.OPEN, january(8), null));

    @Test
    void theSeedsFactsGiveTheSeedsRow() throws IOException {
        ListedProblem fact = stale("安远县", 8, "政务动态", State.RECTIFIED, january(8), january(8));
        try (XWPFDocument document = docx(january(fact))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("1月政府网站与政务新媒体问题整改情况");
            assertThat(document.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getRows())
                            .extracting(ListDocumentsTest::texts)
                            .containsExactly(HEADINGS, List.of("1", "安远县人民政府网", "栏目未及时更新", "安远县政府办", "1月8日", "1月8日")));
        }
    }

    @Test
    void aDateOfAnotherYearIsPrintedWithItsYearAndWhatIsOpenSaysSo() throws IOException {
        ListedProblem old = stale("甲县", 1, "c1", State.OPEN, LocalDate.of(2023, 12, 20), null);

        assertThat(csv(CsvWriter.write(january(old))).get(1)).isEqualTo("1,甲县人民政府网,栏目未及时更新,甲县政府办,2023年12月20日,未整改");
    }

    @Test
    void thePageAndFontsAreThoseOfTheStandard() throws IOException {
        try (XWPFDocument document = docx(LEAKS)) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(Stream.of(section.getPgSz().getW(), section.getPgSz().getH())
                            .map(Object::toString))
                    .containsExactly("11906", "16838");
            assertThat(Stream.of(
                                    section.getPgMar().getTop(),
                                    section.getPgMar().getBottom(),
                                    section.getPgMar().getLeft(),
                                    section.getPgMar().getRight())
                            .map(Object::toString))
                    .containsExactly("2098", "1984", "1587", "1474");
            XWPFParagraph title = document.getParagraphs().get(0);
            assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            XWPFRun run = title.getRuns().get(0);
            assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(22);
        }
    }

    @Test
    void theHeadingsRepeatOnEveryPageAndNoRowSplits() throws IOException {
        List<ListedProblem> many = IntStream.range(0, 80)
                .mapToObj(i -> stale("第" + i + "县", i, "c1", State.OPEN, january(8), null))
                .toList();
        try (XWPFDocument document = docx(january(many))) {
            List<XWPFTableRow> rows = document.getTables().get(0).getRows();
            assertThat(rows).hasSize(81).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
            assertThat(document.getTables().get(0).getCTTbl().getTblGrid().sizeOfGridColArray())
                    .isEqualTo(6);
        }
    }

    @Test
    void theWorkbookHoldsTheSameTableAsText() throws IOException {
        try (XSSFWorkbook workbook = xlsx(XlsxWriter.write(LEAKS))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet, 1)).isEqualTo(HEADINGS);
            assertThat(texts(sheet, 2)).containsExactly("1", "甲县人民政府网", "个人隐私信息泄露", "甲县政府办", "1月8日", "未整改");
        }
    }

    @Test
    void thePrintedListGivesNoAddressAndNoEvidence() throws IOException {
        List<String> printed = new ArrayList<>(csv(CsvWriter.write(LEAKS)));
        try (XWPFDocument document = docx(LEAKS);
                XSSFWorkbook workbook = xlsx(XlsxWriter.write(LEAKS))) {
            document.getTables().get(0).getRows().forEach(row -> printed.addAll(texts(row)));
            document.getParagraphs().forEach(paragraph -> printed.add(paragraph.getText()));
            workbook.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> printed.add(cell.getStringCellValue()))));
        }

        assertThat(String.join("\n", printed)).doesNotContain("example", "http", "360721", "*");
    }

    @Test
    void theDetailListNamesColumnPageAndPlaceWithMaskedEvidence() throws IOException {
        try (XSSFWorkbook workbook = xlsx(DetailWriter.write(LEAKS))) {
            assertThat(texts(workbook.getSheetAt(0), 2))
                    .containsExactly(
                            "1",
                            "甲县人民政府网",
                            "个人隐私信息泄露",
                            "甲县政府办",
                            "通知公告",
                            "https://www.jia.example/files/list.xlsx",
                            "https://www.jia.example/t1.html",
                            "",
                            "",
                            "严重",
                            "1",
                            "2",
                            "居民身份证号2",
                            "附件第3行公开 1 人姓名及完整身份证号码，涉及个人隐私信息泄露\n居民身份证号 360721**********34（第3行）\n另有1处",
                            "1月8日",
                            "未整改");
        }
    }

    @Test
    void aListThatSawTooLittleSaysSoInItsFirstLine() throws IOException {
        Coverage poor = new Coverage(
                new Share(19, 19, 0, Map.of()), new Share(100, 94, 0, Map.of("NO_DATES", 6)), null, Coverage.WANTED);
        ProblemList list = ProblemListing.compose(JANUARY, ISSUED, List.of(), poor);
        String first = "提示：本清单覆盖率低于95%";

        try (XWPFDocument document = docx(list);
                XSSFWorkbook workbook = xlsx(XlsxWriter.write(list))) {
            assertThat(document.getParagraphs().get(0).getText()).startsWith(first);
            assertThat(texts(workbook.getSheetAt(0), 0).get(0)).startsWith(first);
        }
        assertThat(csv(CsvWriter.writeCoverage(list)).get(0)).startsWith(first);
        assertThat(csv(CsvWriter.write(list))).containsExactly(String.join(",", HEADINGS));
    }

    @Test
    void everyListCarriesItsCoverage() throws IOException {
        try (XWPFDocument document = docx(LEAKS);
                XSSFWorkbook workbook = xlsx(XlsxWriter.write(LEAKS))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("栏目：应读200，已读198，未读2：列表没有日期 2。", "附件：不在巡检范围内，其中的问题不作判断。", "数据截至2024年2月24日。");
            assertThat(texts(workbook.getSheet("监测覆盖情况"), 2)).containsExactly("栏目", "200", "198", "2", "列表没有日期 2");
        }
        assertThat(csv(CsvWriter.writeCoverage(LEAKS))).contains("栏目,200,198,2,列表没有日期 2");
    }

    @Test
    void accountsHaveALineOfTheCoverageWhereThereAreAny() {
        Share full = new Share(1, 1, 0, Map.of());
        Share accounts = new Share(30, 28, 1, Map.of("NO_SOURCE_READ", 2));
        ProblemList list = new ProblemList(
                LEAKS.month(),
                LEAKS.asOf(),
                List.of(),
                List.of(),
                new Coverage(full, full, full, accounts, Coverage.WANTED));

        assertThat(ListText.coverage(list)).contains("新媒体账号：应读30，已读28，未读2：已读但未读完 1、各来源均未读到 2。");
        assertThat(csv(CsvWriter.writeCoverage(list))).contains("新媒体账号,30,28,2,已读但未读完 1、各来源均未读到 2");
        assertThat(ListText.coverage(LEAKS)).noneMatch(line -> line.startsWith("新媒体"));
        assertThat(list.coverage().isShort()).isTrue();
    }

    @Test
    void exactlyTheWantedShareIsEnough() {
        Coverage coverage = new Coverage(
                new Share(20, 19, 0, Map.of("DNS", 1)), new Share(100, 95, 0, Map.of()), null, Coverage.WANTED);

        assertThat(coverage.isShort()).isFalse();
    }

    @Test
    void theSameValuesGiveTheSameBytes() throws IOException {
        assertThat(DocxWriter.write(LEAKS)).isEqualTo(DocxWriter.write(LEAKS));
        assertThat(XlsxWriter.write(LEAKS)).isEqualTo(XlsxWriter.write(LEAKS));
        assertThat(DetailWriter.write(LEAKS)).isEqualTo(DetailWriter.write(LEAKS));
        assertThat(CsvWriter.write(LEAKS)).isEqualTo(CsvWriter.write(LEAKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t=1", "＝1", "　=1", "=HYPERLINK(\"http://x\")", "|calc", "%x"})
    void cellsThatBeginLikeAFormulaStayText(String name) throws IOException {
        ProblemList list = named(name);

        try (XSSFWorkbook workbook = xlsx(XlsxWriter.write(list))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(2).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(csv(CsvWriter.write(list)).get(1)).matches("1,\"?'.*");
    }

    @Test
    void controlCharactersAndBrokenTextReachNoDocument() throws IOException {
        ProblemList list = named("甲\u0000\u0007县\uD800\u202E网\r\n,\"乙\"");

        try (XWPFDocument document = docx(list);
                XSSFWorkbook workbook = xlsx(XlsxWriter.write(list))) {
            assertThat(texts(document.getTables().get(0).getRow(1)).get(1)).isEqualTo("甲县网 ,\"乙\"");
            assertThat(texts(workbook.getSheetAt(0), 2).get(1)).isEqualTo("甲县网\n,\"乙\"");
        }
        assertThat(csv(CsvWriter.write(list)).get(1)).startsWith("1,\"甲县网 ,\"\"乙\"\"\",");
    }

    @Test
    void everyReasonAndKindHasItsWord() {
        Stream.of(Failure.values(), UnreadableReason.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .forEach(code -> assertThat(ListText.reason(code)).isNotEqualTo(code));
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            assertThat(ListText.word("kind." + kind)).isNotBlank();
        }
    }

    private static ProblemList named(String name) {
        ProblemRow row = new ProblemRow(1, name, "栏目未及时更新", "甲县政府办", january(8), null);
        return new ProblemList(JANUARY, ISSUED, List.of(row), List.of(), Problems.FULL);
    }

    private static XWPFDocument docx(ProblemList list) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(list)));
    }

    private static XSSFWorkbook xlsx(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> csv(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return List.of(text.substring(1).split("\r\n"));
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
