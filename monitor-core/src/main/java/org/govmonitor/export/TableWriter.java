package org.govmonitor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.govmonitor.export.safe.CellText;

/** Any table as a file, written as its rows come so that its length costs no memory. Every cell is text. */
public final class TableWriter {
    /** Media types of the two forms. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String CSV = "text/csv;charset=UTF-8";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 20 * 256;

    private TableWriter() {}

    /**
     * As an Excel workbook of one sheet, whose headings stay in sight.
     *
     * @param rows at most a million; read to its end, not closed
     * @throws IOException if it cannot be written
     */
    public static void xlsx(String title, List<String> headings, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            CellStyle quoted = workbook.createCellStyle();
            quoted.cloneStyleFrom(text);
            quoted.setQuotePrefixed(true);
            SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(CellText.of(title)));
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            for (int column = 0; column < headings.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            Stream.concat(Stream.of(headings), rows).forEachOrdered(cells -> {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int column = 0; column < cells.size(); column++) {
                    Cell cell = row.createCell(column);
                    String content = cells.get(column);
                    cell.setCellValue(CellText.lines(content));
                    cell.setCellStyle(CellText.looksLikeFormula(content) ? quoted : text);
                }
            });
            workbook.write(out);
        }
    }

    /**
     * As CSV, see {@link CsvWriter}.
     *
     * @param rows read to its end, not closed
     * @throws IOException if it cannot be written
     */
    public static void csv(List<String> headings, Stream<List<String>> rows, OutputStream out) throws IOException {
        try {
            out.write(CsvWriter.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            Stream.concat(Stream.of(headings), rows).forEachOrdered(row -> {
                try {
                    out.write(CsvWriter.line(row).getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
