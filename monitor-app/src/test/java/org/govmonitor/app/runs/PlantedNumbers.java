package org.govmonitor.app.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Over five hundred numbers of nobody, in a page and in files of several formats, sound and broken. */
final class PlantedNumbers {
    private static final int AT_ONCE = 60;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random = new Random(4);
    private final List<String> all = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String page;

    PlantedNumbers() throws IOException {
        page = "<table><tr><th>姓名</th><th>证件号码</th></tr>" + rows("<tr><td>张三丰</td><td>%s</td></tr>") + "</table>";
        files.put("/files/1.xls", workbook());
        files.put("/files/2.docx", text());
        files.put("/files/3.zip", archive());
        files.put("/files/4.pdf", pdf());
        files.put("/files/5.pdf", ("%PDF-1.7 1 0 obj " + rows("%s 0 R ")).getBytes(StandardCharsets.US_ASCII));
        files.put("/files/6.docx", cut(text()));
    }

    List<String> all() {
        return all;
    }

    /** A page that shows some of them and links to the files. */
    String page() {
        return page
                + files.keySet().stream()
                        .map(path -> "<a href=\"" + path + "\">附件</a>")
                        .reduce("", String::concat);
    }

    Map<String, byte[]> files() {
        return files;
    }

    private String rows(String form) {
        StringBuilder rows = new StringBuilder();
        for (String number : take()) {
            rows.append(String.format(Locale.ROOT, form, number));
        }
        return rows.toString();
    }

    private List<String> take() {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            taken.add(i % 5 == 4 ? card() : i % 5 == 3 ? mobile() : citizenId());
        }
        all.addAll(taken);
        return taken;
    }

    private String citizenId() {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        String body = "360726" + birth.toString().replace("-", "")
                + String.format(Locale.ROOT, "%03d", random.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String mobile() {
        return "138" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    private String card() {
        String body = "622203" + String.format(Locale.ROOT, "%012d", random.nextLong(1_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    private byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("名单");
            List<String> cells = new ArrayList<>(List.of("证件号码"));
            cells.addAll(take());
            cells.addAll(take());
            for (int r = 0; r < cells.size(); r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "姓名" : "张三丰");
                row.createCell(1).setCellValue(cells.get(r));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private byte[] text() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> numbers = take();
            XWPFTable table = document.createTable(numbers.size() + 1, 2);
            table.getRow(0).getCell(0).setText("姓名");
            table.getRow(0).getCell(1).setText("身份证号码");
            for (int r = 0; r < numbers.size(); r++) {
                table.getRow(r + 1).getCell(0).setText("张三丰");
                table.getRow(r + 1).getCell(1).setText(numbers.get(r));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String inName = citizenId();
            all.add(inName);
            zip.putNextEntry(new ZipEntry("张三丰" + inName + ".csv"));
            zip.write(("姓名,身份证号码,手机\n" + rows("张三丰,%s\n") + rows("张三丰,%s\n")).getBytes(Charset.forName("GB18030")));
        }
        return out.toByteArray();
    }

    private byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                float y = 760;
                for (String number : take()) {
                    content.beginText();
                    content.newLineAtOffset(50, y);
                    content.showText("ID " + number);
                    content.endText();
                    y -= 14;
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }
}
