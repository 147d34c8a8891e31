package org.govmonitor.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.export.safe.CellText;
import org.govmonitor.export.safe.StablePackage;

/** A workbook of tables in which every cell is text. */
final class Worksheet {
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle body;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle plain;

    private Worksheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = style(font("font.title", 16), BorderStyle.NONE, HorizontalAlignment.CENTER);
        this.head = style(font("font.head", 11), BorderStyle.THIN, HorizontalAlignment.CENTER);
        this.body = style(font("font.body", 11), BorderStyle.THIN, HorizontalAlignment.LEFT);
        this.quoted = style(font("font.body", 11), BorderStyle.THIN, HorizontalAlignment.LEFT);
        quoted.setQuotePrefixed(true);
        this.plain = style(font("font.body", 11), BorderStyle.NONE, HorizontalAlignment.LEFT);
        plain.setWrapText(false);
    }

    /** Fills a workbook. */
    interface Filling {
        void fill(Worksheet sheets);
    }

    /**
     * @param made the day that the file names as its own
     */
    static byte[] workbook(LocalDate made, Filling filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Date day = Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant());
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(day));
            filling.fill(new Worksheet(workbook));
            workbook.write(out);
            return StablePackage.of(out.toByteArray());
        }
    }

    /** @param widths of the columns in characters */
    XSSFSheet sheet(String name, List<Integer> widths) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** A line across the whole table. */
    void line(XSSFSheet sheet, String text) {
        put(nextRow(sheet), 0, text, plain);
    }

    void title(XSSFSheet sheet, String text, int columns) {
        XSSFRow row = nextRow(sheet);
        row.setHeightInPoints(30);
        put(row, 0, text, title);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    /** The headings, which stay in sight and are printed on every page. */
    void headings(XSSFSheet sheet, List<String> headings) {
        XSSFRow row = nextRow(sheet);
        for (int column = 0; column < headings.size(); column++) {
            put(row, column, headings.get(column), head);
        }
        sheet.createFreezePane(0, row.getRowNum() + 1);
        sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
    }

    void row(XSSFSheet sheet, List<String> cells) {
        XSSFRow row = nextRow(sheet);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            put(row, column, text, CellText.looksLikeFormula(text) ? quoted : body);
        }
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.lines(text));
        cell.setCellStyle(style);
    }

    private static XSSFRow nextRow(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private XSSFFont font(String word, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(ListText.word(word));
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, BorderStyle border, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        return style;
    }
}
