package org.govmonitor.app.figures.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.app.figures.file.FigureFile.Count;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Letters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFileTest {
    private static final Count JANUARY = new Count(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 31),
            LocalDateTime.of(2024, 2, 9, 0, 0),
            new Counties(List.of("章贡区", "赣县区", "会昌县")),
            name -> name);
    private static final String LETTERS = "渠道,收到数,已办结数,正在办理数,逾期数\n";
    private static final String TOTALS = "县（市、区）,受理数,回复数,超期回复数,未回复数\n";
    private static final String SINGLE = "工单编号,承办单位,受理时间,办理时限,回复时间,状态\n";

    @Test
    void lettersAreReadByChannelWhateverStandsAboveTheHeadings() {
        FiguresRead read = letters("2024年1月互动交流情况\n\n" + LETTERS
                + "依申请公开,35,26,9,0\n网络问政平台,\"1,39\",109,30,\n省长建言,6件,6,0,0\n网站纠错,５,5,0,0\n合计,185,146,39,0\n");

        assertThat(read.refused()).singleElement().satisfies(line -> {
            assertThat(line.place()).contains("5");
            assertThat(line.why()).contains("收到数");
        });
        assertThat(read.letters())
                .containsExactly(
                        new Letters(Channel.DISCLOSURE, 35, 26, 9, 0),
                        new Letters(Channel.GOVERNOR, 6, 6, 0, 0),
                        new Letters(Channel.CORRECTION, 5, 5, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1",
                "1.5",
                "=1+1",
                "1e3",
                "十",
                "99999999999999999999",
                "1000001",
                "公式出错",
                "-",
                "12;13",
                "<b>1</b>",
            })
    void whatIsNoCountIsRefusedWithItsLine(String written) {
        FiguresRead read = letters(LETTERS + "依申请公开," + written + ",26,9,0\n");

        assertThat(read.letters()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(line -> assertThat(line.place()).contains("2"));
    }

    @Test
    void aChannelThatNobodyKnowsOrThatStandsThereTwiceIsRefused() {
        FiguresRead read = letters(LETTERS + "领导信箱,1,1,0,0\n,1,1,0,0\n网站纠错,5,5,0,0\n纠错,5,5,0,0\n");

        assertThat(read.letters()).hasSize(1);
        assertThat(read.refused()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE", "UTF-16BE"})
    void textIsReadInTheCharsetsThatOfficeProgramsWrite(String charset) {
        String text = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + LETTERS + "依申请公开,35,26,9,0\r\n";

        assertThat(FigureFile.letters(text.getBytes(Charset.forName(charset))).letters())
                .containsExactly(new Letters(Channel.DISCLOSURE, 35, 26, 9, 0));
    }

    @Test
    void aByteOrderMarkTabsAndQuotedCellsDoNoHarm() {
        FiguresRead read = letters(
                "\uFEFF\"渠 道\"\t\"收到数（件）\"\t已办结数\t正在办理数\t\"备\n注\"\n'依申请公开\t35\t26\t9\t\"含\"\"\n\"\"换行\"\n领导信箱\t1\t1\t0\t\n");

        assertThat(read.refused()).extracting(RefusedLine::place).containsExactly("第 3 行", "第 5 行");
        assertThat(read.unknown()).containsExactly("备\n注");
    }

    @Test
    void whatIsNoTableSaysWhatIsWrong() {
        assertThatThrownBy(() -> letters("姓名,电话\n张样,1\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("渠道");
        assertThatThrownBy(() -> orders("随便\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("编号");
        assertThatThrownBy(() -> letters(LETTERS + "\"依申请公开,1,1,0,0\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("引号");
        assertThatThrownBy(() -> FigureFile.letters(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("xlsx");
        assertThatThrownBy(() -> FigureFile.letters(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(".xls");
        assertThatThrownBy(() -> FigureFile.letters(new byte[FigureFile.MOST_BYTES + 1]))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("5 MB");
        assertThatThrownBy(() -> FigureFile.letters(new byte[] {0, 1, 2, 3})).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> letters(LETTERS + "a,1\n".repeat(FileTable.MOST_LINES + 1)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("行");
    }

    @Test
    void totalsTakeTheLineOfTheCityAsItIs() {
        OrderTotals read = totals(TOTALS + "会昌,,,,3\n章贡区,900,900,2,\n全市,2923,2920,12,3\n");

        assertThat(read)
                .isEqualTo(new OrderTotals(
                        2923,
                        2920,
                        12,
                        List.of(
                                new CountyOrders("章贡区", 900, 900, 2, 0),
                                new CountyOrders("会昌县", null, null, null, 3))));
    }

    @Test
    void totalsWithoutALineOfTheCityAreAddedUpWhereEveryLineTellsAll() {
        assertThat(totals(TOTALS + "会昌县,10,7,1,3\n市城管局,5,5,0,0\n"))
                .extracting(OrderTotals::received, OrderTotals::replied, OrderTotals::late)
                .containsExactly(15, 12, 1);
        assertThatThrownBy(() -> totals(TOTALS + "会昌县,,,,3\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("合计");
    }

    @Test
    void aCountyThatStandsThereTwiceUnderTwoNamesIsRefused() {
        assertThat(orders(TOTALS + "会昌县,10,7,1,3\n会昌,10,7,1,3\n").refused())
                .singleElement()
                .satisfies(line -> assertThat(line.why()).contains("会昌县"));
    }

    @Test
    void singleOrdersAreCountedAsTheyStoodAtTheCutOff() {
        FiguresRead read = orders(SINGLE
                + "A1,会昌县教育局,2024-01-02 08:00,2024-01-09 18:00,2024-01-09 18:00,已回复\n"
                + "A2,会昌县,2024-01-02,2024-01-09,2024-01-09 23:59,\n"
                + "A3,会昌县,2024-01-02,2024-01-09,2024-01-10 00:01,超期回复\n"
                + "A4,章贡区,2024/1/31 23:59,2024年2月7日,2024-02-08 23:59:59,已办结\n"
                + "A5,章贡区,2024-01-31,2024-02-20,2024-02-09,已回复\n"
                + "A6,市城管局,2024.1.5,,2024-01-06,已回复\n"
                + "A7,市城管局,2024-01-05,2024-01-12,,未回复\n"
                + "A8,市城管局,2024-02-01,2024-02-12,,\n"
                + "A9,市城管局,2024-01-05,2024-01-12,,重复\n");

        assertThat(read.refused()).isEmpty();
        assertThat(read.orders())
                .isEqualTo(new OrderTotals(
                        7,
                        5,
                        2,
                        List.of(
                                new CountyOrders("章贡区", 2, 1, 1, 1),
                                new CountyOrders("会昌县", 3, 3, 1, 0),
                                new CountyOrders("市城管局", 2, 1, 0, 1))));
        assertThat(String.join("", read.remarks())).contains("计入 7 件", "1 件受理时间", "1 件为无效", "1 件已回复的没有写时限");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,会昌县,2024-01-02,2024-01-09,2024-01-03,已回复 | 第 2 行",
                "B1,会昌县,2024-01-02,2024-01-09,,已回复 | 没有回复时间",
                "B1,会昌县,2024-01-02,2024-01-09,2024-01-03,未回复 | 未回复",
                "B1,会昌县,2024-01-02,2024-01-09,2024-01-01,已回复 | 早于",
                "B1,会昌县,,2024-01-09,2024-01-01, | 受理时间",
                "B1,会昌县,2024-13-02,2024-01-09,, | 受理时间",
                "B1,会昌县,昨天,2024-01-09,, | 受理时间",
                "B1,,2024-01-02,2024-01-09,, | 县（市、区）",
                ",会昌县,2024-01-02,2024-01-09,, | 编号",
                "2.02401E+17,会昌县,2024-01-02,2024-01-09,, | 末尾",
            })
    void anOrderThatCannotBeCountedIsRefusedWithLineAndReason(String line, String why) {
        FiguresRead read = orders(SINGLE + "A1,会昌县,2024-01-02,2024-01-09,,未回复\n" + line + "\n");

        assertThat(Objects.requireNonNull(read.orders()).received()).isEqualTo(1);
        assertThat(read.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.place()).contains("3");
            assertThat(refused.why()).contains(why.strip());
        });
    }

    @Test
    void columnsThatSayMoreThanIsCountedAreNamedAndLeftAlone() {
        FiguresRead read =
                orders("工单编号,诉求标题,来信人姓名,联系电话,承办单位,受理时间,回复时间\n" + "A1,路灯不亮,张样例,13800000000,会昌县,2024-01-02,2024-01-03\n");

        assertThat(read.unknown()).containsExactly("诉求标题", "来信人姓名", "联系电话");
        assertThat(read.toString()).doesNotContain("张样例", "13800000000", "路灯不亮");
    }

    @Test
    void aWorkbookIsReadWithItsDatesFormulasAndMergedCells() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "一月工单");
            row(sheet, 1, "工单编号", "承办单位", "受理时间", "办理时限", "回复时间");
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            for (int at = 2; at < 5; at++) {
                Row row = sheet.createRow(at);
                row.createCell(0).setCellValue(202401010000d + at);
                row.createCell(2).setCellValue(LocalDateTime.of(2024, 1, 2, 8, 0));
                row.getCell(2).setCellStyle(day);
                row.createCell(3).setCellValue(LocalDateTime.of(2024, 1, 9, 0, 0));
                row.getCell(3).setCellStyle(day);
                row.createCell(4).setCellValue(LocalDateTime.of(2024, 1, 9, at, 30));
                row.getCell(4).setCellStyle(day);
            }
            sheet.getRow(2).createCell(1).setCellValue("会昌县");
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 1, 1));
        });

        assertThat(FigureFile.orders(file, JANUARY).orders())
                .isEqualTo(new OrderTotals(3, 3, 0, List.of(new CountyOrders("会昌县", 3, 3, 0, 0))));
    }

    @Test
    void aNumberThatCoversSeveralLinesCountsOnceAndAFormulaCountsAsItWasCalculated() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "渠道", "收到数", "已办结数", "正在办理数", "逾期数");
            row(sheet, 1, "依申请公开", "35", "26", "9", "0");
            row(sheet, 2, "网络问政", null, "109", "30", "0");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            row(sheet, 3, "省长建言", null, "6", "0", "0");
            sheet.getRow(3).createCell(1).setCellFormula("3+3");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 4, "网站纠错", null, "5", "0", "0");
            sheet.getRow(4).createCell(1).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        FiguresRead read = FigureFile.letters(file);

        assertThat(read.letters())
                .containsExactly(
                        new Letters(Channel.DISCLOSURE, 35, 26, 9, 0), new Letters(Channel.GOVERNOR, 6, 6, 0, 0));
        assertThat(read.refused()).hasSize(2);
    }

    @Test
    void theTemplatesThatAreHandedOutAreUnderstood() {
        assertThat(letters(String.join(",", FigureFile.lettersHeadings()) + "\n依申请公开,1,1,0,0\n")
                        .letters())
                .hasSize(1);
        assertThat(totals(String.join(",", FigureFile.totalsHeadings()) + "\n会昌县,1,1,0,0\n")
                        .received())
                .isEqualTo(1);
        assertThat(orders(String.join(",", FigureFile.singleHeadings()) + "\nA1,会昌县,2024-01-02,,,\n")
                        .refused())
                .isEmpty();
    }

    private static FiguresRead letters(String text) {
        return FigureFile.letters(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FiguresRead orders(String text) {
        return FigureFile.orders(text.getBytes(StandardCharsets.UTF_8), JANUARY);
    }

    private static OrderTotals totals(String text) {
        return Objects.requireNonNull(orders(text).orders());
    }

    private static void row(Sheet sheet, int at, @Nullable String... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }

    private static byte[] workbook(Consumer<Sheet> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("说明");
            filling.accept(workbook.createSheet("数据"));
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
