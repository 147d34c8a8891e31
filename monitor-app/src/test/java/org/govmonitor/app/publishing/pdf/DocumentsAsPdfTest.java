package org.govmonitor.app.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.govmonitor.app.SkippedSuites;
import org.govmonitor.app.publishing.pdf.PdfResult.Made;
import org.govmonitor.export.bulletin.BulletinTemplate;
import org.govmonitor.export.bulletin.BulletinText;
import org.govmonitor.export.bulletin.BulletinText.Appendix;
import org.govmonitor.export.bulletin.BulletinText.Section;
import org.govmonitor.export.notice.NoticeTemplate;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.notice.NoticeText.Item;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped templates, filled and laid out by LibreOffice. */
class DocumentsAsPdfTest {
    private static final int LINES = 22;
    private static final int ROWS = 60;

    /** A bulletin of several pages with an appendix of several more: one run of the program serves all tests of it. */
    private static byte[] bulletin = {};

    private static final PdfMaker MAKER = new PdfMaker(new PdfSettings("", Duration.ofMinutes(2)));

    /** A paragraph whose full line ends before a comma: where marks hang, it is the one that is lost. */
    private static final String SENTENCE = "严格落实问题整改。各网站管理人员要每天登录监测平台，查看处置日常监测发现的问题，做到问题及时发现，及时处理。";

    static byte[] shipped(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "config", "templates", name + ".docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void make() throws Exception {
        SkippedSuites.unless(
                MAKER.installed(),
                DocumentsAsPdfTest.class,
                "no LibreOffice",
                "apt-get install -y --no-install-recommends libreoffice-writer-nogui");
        List<Section> sections = List.of(
                new Section(
                        "工作动态",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(day -> "1月" + day + "日，" + SENTENCE)
                                .toList()),
                new Section("工作要求", List.of(SENTENCE, SENTENCE.repeat(6), "公开".repeat(56))));
        List<List<String>> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> List.of(row + "", "第" + row + "县人民政府网", "栏目未及时更新", "县政府办", "1月8日", "1月9日"))
                .toList();
        BulletinText text = new BulletinText(
                "甲市政务公开月报",
                "第1期",
                "甲市政务公开领导小组办公室编",
                LocalDate.of(2024, 2, 24),
                sections,
                new Appendix("1月问题整改情况", List.of("序号", "名称", "问题", "单位", "发现日期", "整改日期"), rows));
        bulletin = made(BulletinTemplate.read(shipped("bulletin")).fill(text));
    }

    @Test
    void theTextStandsInItsOrderAndNoMarkIsLost() throws IOException {
        String text = text(bulletin);

        assertThat(text).containsSubsequence("甲市政务公开月报", "第1期", "甲市政务公开领导小组办公室编", "2024年2月24日", "【工作动态】", "1月1日，");
        assertThat(text).containsSubsequence("【工作要求】", "附件", "1月问题整改情况", "序号", "第1县人民政府网", "第60县人民政府网");
        assertThat(text.split("监测平台，查看处置", -1)).as("commas of every sentence").hasSize(12 + 7 + 1);
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        List<String> lines = lines(bulletin, 2, 2);

        assertThat(lines).hasSize(LINES).allMatch(line -> line.length() <= 30);
        assertThat(lines(bulletin, 1, Integer.MAX_VALUE))
                .filteredOn(line -> line.matches("[公开]+"))
                .extracting(String::length)
                .containsExactly(26, 28, 28, 28, 2);
    }

    @Test
    void thePageNumberStandsRightOnOddAndLeftOnEvenPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bulletin)) {
            assertThat(document.getNumberOfPages()).isBetween(5, 9);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                boolean odd = page % 2 == 1;
                assertThat(foot(document, page, true)).as("left of %d", page).isEqualTo(odd ? "" : "—" + page + "—");
                assertThat(foot(document, page, false)).as("right of %d", page).isEqualTo(odd ? "—" + page + "—" : "");
            }
        }
    }

    @Test
    void theAppendixBeginsAPageAndItsHeadStandsOnEachOfItsPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bulletin)) {
            int first = IntStream.rangeClosed(1, document.getNumberOfPages())
                    .filter(page -> page(bulletin, page).startsWith("附件"))
                    .findFirst()
                    .orElseThrow();
            assertThat(document.getNumberOfPages()).isGreaterThan(first);
            for (int page = first + 1; page <= document.getNumberOfPages(); page++) {
                assertThat(page(bulletin, page)).startsWith("序号名称问题单位发现日期整改日期");
            }
        }
    }

    @Test
    void theReceiptOfANoticeIsAPageOfItsOwn() throws Exception {
        NoticeText notice = new NoticeText(
                "甲县政府办",
                "20240124-03",
                "甲办",
                LocalDate.of(2024, 1, 24),
                List.of(new Item(
                        "甲县人民政府网",
                        "通知公告 https://www.jia.example/" + "xxgk/".repeat(20),
                        "栏目未及时更新",
                        "居民身份证号 360721**********34（第3行）",
                        "附件1",
                        "1月29日")));

        byte[] pdf = made(NoticeTemplate.read(shipped("notice")).fill(notice));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(page(pdf, 1)).startsWith("问题整改通知单编号：20240124-03甲县政府办：").contains("360721**********34");
        assertThat(page(pdf, 2)).startsWith("回执").contains("整改负责人（签字）");
    }

    private static byte[] made(byte[] docx) {
        PdfResult result = MAKER.of(docx);
        assertThat(result).isInstanceOf(Made.class);
        return ((Made) result).bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("—\\s*\\d+\\s*—|\\s", "");
        }
    }

    private static List<String> lines(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document)
                    .lines()
                    .map(line -> line.replaceAll("[\\s\u3000]", ""))
                    .filter(line -> !line.isEmpty() && !line.startsWith("—"))
                    .toList();
        }
    }

    private static String page(byte[] pdf, int page) {
        try {
            return String.join("", lines(pdf, page, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands below the type area in one half of a page. */
    private static String foot(PDDocument document, int number, boolean left) throws IOException {
        PDPage page = document.getPage(number - 1);
        double half = page.getMediaBox().getWidth() / 2;
        double typeArea = page.getMediaBox().getHeight() - 35 / 25.4 * 72;
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("foot", new Rectangle2D.Double(left ? 0 : half, typeArea + 4, half, 90));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("foot").replaceAll("\\s", "");
    }
}
