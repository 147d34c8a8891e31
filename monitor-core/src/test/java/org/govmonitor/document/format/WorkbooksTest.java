package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.document.Part;
import org.govmonitor.page.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbooksTest {

    static Stream<Supplier<Workbook>> programs() {
        return Stream.of(HSSFWorkbook::new, XSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theHeadOfAColumnSpeaksForItsCellsBelowTitleAndDate(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Samples.fill(workbook.createSheet());

            ReadDocument read = ReadDocument.of(Samples.of(workbook));

            assertThat(read.result().isWhole()).isTrue();
            assertThat(read.cell(Samples.ID)).isEqualTo(new VisibleText.Cell(1, 4, 3, "身份证号码"));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void hiddenSheetsAreReadAndSaidToBeHidden(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            workbook.createSheet("封面").createRow(0).createCell(0).setCellValue("公示");
            Samples.fill(workbook.createSheet("底稿"));
            workbook.setSheetHidden(1, true);

            ReadDocument read = ReadDocument.of(Samples.of(workbook));

            assertThat(read.section(Samples.ID).hidden()).isTrue();
            assertThat(read.section(Samples.ID).place()).isEqualTo("工作表2（隐藏）");
            assertThat(read.section("公示").hidden()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void hiddenRowsAndColumnsAreReadInTheirRow(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Sheet sheet = workbook.createSheet();
            Samples.fill(sheet);
            sheet.setColumnHidden(2, true);
            sheet.getRow(3).setZeroHeight(true);

            assertThat(ReadDocument.of(Samples.of(workbook)).cell(Samples.ID).row())
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void commentsAreRead(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Sheet sheet = workbook.createSheet();
            Samples.fill(sheet);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("本人电话13900139000"));
            sheet.getRow(3).getCell(1).setCellComment(comment);

            assertThat(ReadDocument.of(Samples.of(workbook)).lines(Part.COMMENTS))
                    .contains("本人电话13900139000");
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aLongNumberIsReadWithItsDigitsAndNotAsAPowerOfTen(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(13_800_138_000d);
            sheet.getRow(0).createCell(1).setCellValue(360_726_850_312_123d);
            sheet.getRow(0).createCell(2).setCellValue(360_726_198_503_121_235d);
            sheet.getRow(0).createCell(3).setCellValue(1234.5);

            assertThat(ReadDocument.of(Samples.of(workbook)).lines(Part.SHEET))
                    .containsExactly("13800138000", "360726850312123", "360726198503121000", "1234.5");
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void anAmountIsReadAsItIsShown(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Sheet sheet = workbook.createSheet();
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(13_800_138_000d);
            cell.setCellStyle(style);

            assertThat(ReadDocument.of(Samples.of(workbook)).lines(Part.SHEET)).containsExactly("13,800,138,000.00");
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theResultOfAFormulaIsRead(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellFormula("\"138\"&\"00138000\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(ReadDocument.of(Samples.of(workbook)).lines(Part.SHEET)).containsExactly(Samples.MOBILE);
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aNumberThatACellBreaksIsReadInOnePieceToo(Supplier<Workbook> program) throws IOException {
        try (Workbook workbook = program.get()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("3607261985\n03121235");

            assertThat(ReadDocument.of(Samples.of(workbook)).lines(Part.SHEET))
                    .containsExactly("3607261985", "03121235", Samples.ID);
        }
    }

    @Test
    void aTableOfTextIsReadByItsColumnsInWhateverCharset() {
        String csv = "序号,姓名,身份证号码\n1,\"王小明\"," + Samples.ID + "\n";

        for (String charset : new String[] {"GB18030", "UTF-8", "UTF-16LE", "UTF-16"}) {
            ReadDocument read = ReadDocument.of(csv.getBytes(Charset.forName(charset)));
            assertThat(read.cell(Samples.ID).header()).as(charset).isEqualTo("身份证号码");
        }
    }

    @Test
    void aWorkbookThatIsHtmlOrXmlUnderTheNameOfAnXlsIsRead() {
        String html = "<html><table><tr><td>姓名</td><td>身份证号</td></tr><tr><td>王小明</td><td>" + Samples.ID
                + "</td></tr></table></html>";
        String xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
                + "<Row><Cell><Data>姓名</Data></Cell><Cell><Data>身份证号</Data></Cell></Row>"
                + "<Row><Cell><Data>王小明</Data></Cell><Cell><Data>" + Samples.ID + "</Data></Cell></Row>"
                + "</Table></Worksheet></Workbook>";

        for (String content : new String[] {html, xml}) {
            ReadDocument read = ReadDocument.of(content.getBytes(StandardCharsets.UTF_8));
            assertThat(read.cell(Samples.ID).header()).isEqualTo("身份证号");
        }
    }

    @Test
    void anOpenDocumentWorkbookIsReadWithItsRepeatedCellsCounted() {
        String content = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                + "<table:table><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell><text:p>" + Samples.ID + "</text:p></table:table-cell></table:table-row>"
                + "</table:table></office:document-content>";
        byte[] ods =
                TextsTest.zipOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content);

        VisibleText.Cell cell = ReadDocument.of(ods).cell(Samples.ID);
        assertThat(cell.row()).isEqualTo(4);
        assertThat(cell.column()).isEqualTo(3);
    }
}
