package org.govmonitor.document.throughput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Attachments as offices publish them, lists and notices in ten forms, always the same ones; their persons do not exist. */
final class MadeFiles {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国";
    private static final String PROSE = "各乡镇人民政府，县政府各部门：为进一步规范困难群众救助工作，现将有关事项通知如下，请认真贯彻执行。";
    private static final List<String> HEAD = List.of("序号", "姓名", "身份证号码", "联系电话", "家庭住址", "补助金额");

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private final Random random;

    private MadeFiles(long seed) {
        random = new Random(seed);
    }

    static List<byte[]> make(int count) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new MadeFiles(i).file(i % 10));
        }
        return files;
    }

    private byte[] file(int kind) throws IOException {
        int rows = 20 + random.nextInt(180);
        return switch (kind) {
            case 0, 1 -> workbook(new HSSFWorkbook(), rows);
            case 2, 3 -> workbook(new XSSFWorkbook(), rows);
            case 4, 5 -> docx(rows / 2);
            case 6, 7 -> pdf(rows);
            case 8 -> random.nextBoolean() ? csv(rows) : html(rows);
            default -> random.nextBoolean() ? zip(rows) : pptx(rows / 10);
        };
    }

    private List<String> row(int number) {
        String id = "36072%d%d%02d%02d%03d%d"
                .formatted(
                        random.nextInt(10),
                        1940 + random.nextInt(70),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1_000),
                        random.nextInt(10));
        return List.of(
                String.valueOf(number),
                SURNAMES.charAt(random.nextInt(SURNAMES.length())) + "" + NAMES.charAt(random.nextInt(NAMES.length())),
                id,
                "1%d".formatted(3_000_000_000L + random.nextInt(2_000_000_000)),
                "某某镇某某村%d组%d号".formatted(random.nextInt(20), random.nextInt(90)),
                "%d.%02d".formatted(random.nextInt(3_000), random.nextInt(100)));
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private byte[] workbook(Workbook workbook, int rows) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("困难群众补助发放花名册");
            for (int r = 0; r <= rows; r++) {
                Row row = sheet.createRow(r + 1);
                List<String> cells = r == 0 ? HEAD : row(r);
                for (int c = 0; c < cells.size(); c++) {
                    if (r > 0 && (c == 0 || c == 5)) {
                        row.createCell(c).setCellValue(Double.parseDouble(cells.get(c)));
                    } else {
                        row.createCell(c).setCellValue(cells.get(c));
                    }
                }
            }
            return bytes(workbook::write);
        }
    }

    private byte[] docx(int rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < rows; i++) {
                document.createParagraph().createRun().setText(PROSE.repeat(1 + random.nextInt(3)));
            }
            XWPFTable table = document.createTable(1, HEAD.size());
            for (int r = 0; r <= rows; r++) {
                List<String> cells = r == 0 ? HEAD : row(r);
                var row = r == 0 ? table.getRow(0) : table.createRow();
                for (int c = 0; c < cells.size(); c++) {
                    row.getCell(c).setText(cells.get(c));
                }
            }
            return bytes(document::write);
        }
    }

    private byte[] pdf(int rows) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < rows; from += 40) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    for (int r = 0; r < Math.min(40, rows - from); r++) {
                        List<String> cells = row(from + r);
                        float x = 50;
                        for (int c : new int[] {0, 2, 3, 5}) {
                            content.beginText();
                            content.newLineAtOffset(x, 740 - 16 * r);
                            content.showText(cells.get(c));
                            content.endText();
                            x += 130;
                        }
                    }
                }
            }
            return bytes(document::save);
        }
    }

    private byte[] csv(int rows) {
        StringBuilder text = new StringBuilder(String.join(",", HEAD));
        for (int r = 1; r <= rows; r++) {
            text.append("\r\n").append(String.join(",", row(r)));
        }
        return text.toString().getBytes(Charset.forName("GB18030"));
    }

    private byte[] html(int rows) {
        StringBuilder text = new StringBuilder("<html><head><meta charset='utf-8'></head><body><table>");
        for (int r = 0; r <= rows; r++) {
            text.append("<tr><td>").append(String.join("</td><td>", r == 0 ? HEAD : row(r)));
        }
        return text.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] pptx(int slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (int i = 0; i <= slides; i++) {
                show.createSlide().createTextBox().setText(PROSE + String.join(" ", row(i)));
            }
            return bytes(show::write);
        }
    }

    private byte[] zip(int rows) throws IOException {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("1.xls"));
                zip.write(workbook(new HSSFWorkbook(), rows / 2));
                zip.putNextEntry(new ZipEntry("2.docx"));
                zip.write(docx(rows / 4));
            }
        });
    }
}
