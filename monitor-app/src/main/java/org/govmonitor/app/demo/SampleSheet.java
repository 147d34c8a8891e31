package org.govmonitor.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.app.demo.SampleOffice.SampleArticle;

/** Writes the workbook that a sample article links to. */
final class SampleSheet {
    static final String TAIL = ".xlsx";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SampleSheet() {}

    static byte[] write(SampleArticle article) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(Objects.requireNonNull(article.sheet()));
            for (List<String> cells : Objects.requireNonNull(article.rows())) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
