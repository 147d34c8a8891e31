package org.govmonitor.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of the list: fixed widths that fill the type area, headings on every page, no row across two pages. */
final class DocxTable {
    /** 1.0, 3.8, 4.4, 2.6, 1.9 and 1.9 cm, together the 15.6 cm of the type area, in twentieths of a point. */
    private static final List<Integer> WIDTHS = List.of(567, 2154, 2495, 1474, 1077, 1077);

    /** 五号: four characters of a heading fit the narrowest column. */
    private static final double POINTS = 10.5;

    private static final int MARGIN = 57;

    private final XWPFTable table;

    DocxTable(XWPFDocument document) {
        table = document.createTable(1, WIDTHS.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTHS.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    void fill(ProblemList list) {
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, ListText.headings(), "font.head");
        list.rows().forEach(row -> fill(table.createRow(), ListText.cells(list, row), "font.body"));
    }

    private static void fill(XWPFTableRow row, List<String> texts, String font) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(WIDTHS.get(column)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            DocxWriter.write(paragraph, texts.get(column), font, POINTS);
        }
    }
}
