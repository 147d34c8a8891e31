package org.govmonitor.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents made for a test, with numbers that are nobody's. */
final class Samples {
    static final String ID = "360726198503121235";
    static final String MOBILE = "13800138000";

    /** A list as offices publish it: a title, a line of unit and date, the head, the rows. */
    static final List<List<String>> LIST = List.of(
            List.of("困难群众补助发放花名册"),
            List.of("填报单位：某某镇", "2016年3月"),
            List.of("序号", "姓名", "身份证号码", "联系电话"),
            List.of("1", "王小明", ID, MOBILE));

    private Samples() {}

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void fill(Sheet sheet) {
        for (int r = 0; r < LIST.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < LIST.get(r).size(); c++) {
                row.createCell(c).setCellValue(LIST.get(r).get(c));
            }
        }
    }

    static byte[] of(Workbook workbook) {
        return bytes(workbook::write);
    }

    /** With a paragraph and the list as a table. */
    static XWPFDocument docx() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("现将名单公示如下");
        XWPFTable table = document.createTable(LIST.size(), 4);
        for (int r = 0; r < LIST.size(); r++) {
            for (int c = 0; c < LIST.get(r).size(); c++) {
                table.getRow(r).getCell(c).setText(LIST.get(r).get(c));
            }
        }
        return document;
    }

    static byte[] zip(Charset names, String name, byte[] content) {
        return bytes(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                zip.setEncoding(names.name());
                zip.setUseLanguageEncodingFlag(false);
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        });
    }

    static byte[] zip(String name, String content) {
        return zip(StandardCharsets.UTF_8, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Words of a page: x, y from the bottom, text. */
    record Word(float x, float y, String text) {}

    static byte[] pdf(List<Word> words) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    for (Word word : words) {
                        content.beginText();
                        content.newLineAtOffset(word.x, word.y);
                        content.showText(word.text);
                        content.endText();
                    }
                }
                document.save(out);
            }
        });
    }
}
