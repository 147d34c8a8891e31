package org.govmonitor.export;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The page of GB/T 9704-2012, clause 5: A4, 37 mm above, 28 mm at the binding side, a type area of 156 mm by 225 mm with
 * 22 lines of 28 characters; page numbers in 4号 with dashes, right on odd and left on even pages. Lengths are in
 * twentieths of a point.
 */
final class DocxPage {
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 2098;
    private static final int BOTTOM = 1984;
    private static final int LEFT = 1587;
    private static final int RIGHT = 1474;

    /** So that the number begins 7 mm below the type area: from the lower edge of the page to the number. */
    private static final int FOOTER = 1304;

    private static final int LINE_PITCH = 579;

    /** 156 mm by 28 characters, less the 16 points of a character, in 1/4096 of a point. */
    private static final int CHARACTER_SPACE = -848;

    private static final int NUMBER_POINTS = 14;

    /** One character of 4号 from the edge. */
    private static final int NUMBER_INDENT = 280;

    private DocxPage() {}

    static void lay(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
        grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
    }

    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(NUMBER_INDENT);
        } else {
            paragraph.setIndentationLeft(NUMBER_INDENT);
        }
        run(paragraph).setText("— ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph).setText("1");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(paragraph).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(ListText.word("font.page"));
        run.setFontFamily(ListText.word("font.page"), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(NUMBER_POINTS);
        return run;
    }
}
