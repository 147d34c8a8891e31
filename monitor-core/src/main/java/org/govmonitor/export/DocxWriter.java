package org.govmonitor.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.govmonitor.export.safe.CellText;
import org.govmonitor.export.safe.StablePackage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * The list as the appendix of the bulletin prints it: page and fonts by GB/T 9704-2012, the title in 2号小标宋 centred,
 * the table across the type area, the coverage below it.
 */
public final class DocxWriter {
    private static final int TITLE_POINTS = 22;
    private static final int NOTE_POINTS = 12;

    private DocxWriter() {}

    /** @throws IOException if the document cannot be packed */
    public static byte[] write(ProblemList list) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Date day = Date.from(list.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
            document.getProperties().getCoreProperties().setCreated(Optional.of(day));
            document.getProperties().getCoreProperties().setTitle(ListText.title(list.month()));
            DocxPage.lay(document);
            fill(document, list);
            document.write(out);
            return StablePackage.of(out.toByteArray());
        }
    }

    private static void fill(XWPFDocument document, ProblemList list) {
        String shortfall = ListText.shortfall(list.coverage());
        if (shortfall != null) {
            paragraph(document, shortfall, "font.head", NOTE_POINTS).setSpacingAfter(120);
        }
        XWPFParagraph title = paragraph(document, ListText.title(list.month()), "font.title", TITLE_POINTS);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(240);
        new DocxTable(document).fill(list);
        if (list.rows().isEmpty()) {
            paragraph(document, ListText.word("empty"), "font.body", NOTE_POINTS);
        }
        XWPFParagraph heading = paragraph(document, ListText.word("coverage.title"), "font.head", NOTE_POINTS);
        heading.setSpacingBefore(240);
        List<String> coverage = ListText.coverage(list);
        coverage.forEach(line -> paragraph(document, line, "font.body", NOTE_POINTS));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, String font, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, text, font, points);
        return paragraph;
    }

    /**
     * Chinese in the named font, Latin letters and digits in theirs, without the gap that Word sets between the two. The
     * grid of 22 lines by 28 characters is for running text of 3号; here it would stretch every line and letter.
     */
    static void write(XWPFParagraph paragraph, String text, String font, double points) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewSnapToGrid().setVal(false);
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(ListText.word("font.digits"), XWPFRun.FontCharRange.ascii);
        run.setFontFamily(ListText.word("font.digits"), XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(ListText.word(font), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(CellText.of(text));
    }
}
