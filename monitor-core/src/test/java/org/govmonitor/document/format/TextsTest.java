package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.govmonitor.document.Part;
import org.govmonitor.page.VisibleText;
import org.junit.jupiter.api.Test;

class TextsTest {

    static byte[] zipOf(String... namesAndContents) {
        return Samples.bytes(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
                    zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    private static byte[] docx(String body) {
        return zipOf("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    }

    @Test
    void aTableInADocumentHasHeadsLikeASheet() throws IOException {
        try (XWPFDocument document = Samples.docx()) {
            ReadDocument read = ReadDocument.of(Samples.bytes(document::write));

            assertThat(read.result().isWhole()).isTrue();
            assertThat(read.cell(Samples.ID)).isEqualTo(new VisibleText.Cell(1, 4, 3, "身份证号码"));
            assertThat(read.lines()).contains("现将名单公示如下");
        }
    }

    @Test
    void aNumberCutIntoSeveralRunsIsOneNumber() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("360726");
            paragraph.createRun().setText("1985031");
            paragraph.createRun().setText("21235");

            assertThat(ReadDocument.of(Samples.bytes(document::write)).lines()).contains(Samples.ID);
        }
    }

    @Test
    void whatWasDeletedWhileChangesWereTrackedIsReadApart() {
        byte[] docx = docx("<w:p><w:r><w:t>名单</w:t></w:r><w:del><w:r><w:delText>" + Samples.ID
                + "</w:delText></w:r></w:del></w:p>");

        assertThat(ReadDocument.of(docx).lines(Part.DELETED)).containsExactly(Samples.ID);
        assertThat(ReadDocument.of(docx).lines(Part.BODY)).containsExactly("名单");
    }

    @Test
    void aTextBoxIsReadOnceAlthoughItIsWrittenTwice() {
        String box = "<w:txbxContent><w:p><w:r><w:t>" + Samples.MOBILE + "</w:t></w:r></w:p></w:txbxContent>";
        byte[] docx = docx("<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(ReadDocument.of(docx).lines()).containsExactly(Samples.MOBILE);
    }

    @Test
    void spannedCellsKeepTheColumnsInPlace() {
        String row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>" + "<w:tc><w:p><w:r><w:t>"
                + Samples.ID + "</w:t></w:r></w:p></w:tc></w:tr>";

        assertThat(ReadDocument.of(docx("<w:tbl>" + row + "</w:tbl>"))
                        .cell(Samples.ID)
                        .column())
                .isEqualTo(3);
    }

    @Test
    void commentsHeadsFeetAndPropertiesAreRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("正文");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉13900139000");
            document.createComments()
                    .createComment(BigInteger.ONE)
                    .createParagraph()
                    .createRun()
                    .setText("批注" + Samples.MOBILE);
            document.getProperties().getCoreProperties().setTitle("标题" + Samples.ID);
            ReadDocument read = ReadDocument.of(Samples.bytes(document::write));

            assertThat(read.lines(Part.MARGINS)).contains("页眉13900139000");
            assertThat(read.lines(Part.COMMENTS)).contains("批注" + Samples.MOBILE);
            assertThat(read.lines(Part.PROPERTIES)).contains("标题" + Samples.ID);
        }
    }

    @Test
    void theWorkbookBehindAChartIsRead() throws IOException {
        try (XSSFWorkbook source = new XSSFWorkbook()) {
            Samples.fill(source.createSheet());
            byte[] workbook = Samples.of(source);
            byte[] docx = Samples.bytes(out -> {
                try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                    zip.putArchiveEntry(new ZipArchiveEntry("word/document.xml"));
                    zip.write("<w:document xmlns:w=\"w\"/>".getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                    zip.putArchiveEntry(new ZipArchiveEntry("word/embeddings/Microsoft_Excel_Sheet1.xlsx"));
                    zip.write(workbook);
                    zip.closeArchiveEntry();
                }
            });

            assertThat(ReadDocument.of(docx).section(Samples.ID).place()).isEqualTo("内含文件1 工作表1");
        }
    }

    @Test
    void slidesAreReadOldAndNew() throws IOException {
        try (XMLSlideShow pptx = new XMLSlideShow();
                HSLFSlideShow ppt = new HSLFSlideShow()) {
            pptx.createSlide().createTextBox().setText("值班电话" + Samples.MOBILE);
            ppt.createSlide().createTextBox().setText("值班电话" + Samples.MOBILE);

            assertThat(ReadDocument.of(Samples.bytes(pptx::write))
                            .section(Samples.MOBILE)
                            .place())
                    .isEqualTo("幻灯片1");
            assertThat(ReadDocument.of(Samples.bytes(ppt::write))
                            .section(Samples.MOBILE)
                            .place())
                    .isEqualTo("幻灯片1");
        }
    }

    @Test
    void richTextIsReadInBothWaysOfWritingChinese() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0 SimSun;}}\\uc1 \\u-10179?\\u-8704?"
                + "\\'d0\\'d5\\'c3\\'fb \\u30005?\\u-29755?" + Samples.MOBILE + "\\par"
                + "\\trowd\\pard\\intbl A\\cell\\pard\\intbl " + Samples.ID + "\\cell\\row\\pard end\\par}";
        ReadDocument read = ReadDocument.of(rtf.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.lines().get(0)).contains("姓名 电").endsWith(Samples.MOBILE);
        assertThat(read.cell(Samples.ID).column()).isEqualTo(2);
        assertThat(read.lines()).contains("end").noneMatch(line -> line.contains("SimSun"));
    }

    @Test
    void anOpenDocumentTextIsRead() {
        String content = "<office:text xmlns:office=\"o\" xmlns:text=\"x\" xmlns:table=\"t\"><text:p>电话"
                + "<text:span>1380013</text:span>8000</text:p></office:text>";
        byte[] odt = zipOf("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);

        assertThat(ReadDocument.of(odt).lines()).containsExactly("电话" + Samples.MOBILE);
    }

    @Test
    void filesInArchivesAreReadAndTheirNamesToo() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Samples.fill(workbook.createSheet());
            byte[] zip = Samples.zip(Charset.forName("GBK"), "名单/王小明13900139000.xlsx", Samples.of(workbook));
            byte[] outer = Samples.zip(StandardCharsets.UTF_8, "a.zip", zip);
            ReadDocument read = ReadDocument.of(outer);

            assertThat(read.lines(Part.FILE_NAMES)).contains("名单", "王小明13900139000.xlsx");
            assertThat(read.section(Samples.ID).place()).isEqualTo("内含文件1 内含文件2 工作表1");
            assertThat(read.result().isWhole()).isTrue();
        }
    }
}
