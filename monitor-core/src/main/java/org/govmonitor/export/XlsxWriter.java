package org.govmonitor.export;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The list as an Excel workbook: the table as it is printed, and its coverage on a second sheet. */
public final class XlsxWriter {
    private static final List<Integer> WIDTHS = List.of(6, 28, 34, 22, 14, 14);
    private static final List<Integer> COVERAGE_WIDTHS = List.of(12, 10, 10, 10, 60);

    private XlsxWriter() {}

    /** @throws IOException if the workbook cannot be packed */
    public static byte[] write(ProblemList list) throws IOException {
        return Worksheet.workbook(list.asOf(), sheets -> {
            String title = ListText.title(list.month());
            XSSFSheet sheet = sheets.sheet(title, WIDTHS);
            shortfall(sheets, sheet, list);
            sheets.title(sheet, title, WIDTHS.size());
            sheets.headings(sheet, ListText.headings());
            list.rows().forEach(row -> sheets.row(sheet, ListText.cells(list, row)));
            if (list.rows().isEmpty()) {
                sheets.line(sheet, ListText.word("empty"));
            }
            coverage(sheets, list);
        });
    }

    static void shortfall(Worksheet sheets, XSSFSheet sheet, ProblemList list) {
        String shortfall = ListText.shortfall(list.coverage());
        if (shortfall != null) {
            sheets.line(sheet, shortfall);
        }
    }

    static void coverage(Worksheet sheets, ProblemList list) {
        XSSFSheet sheet = sheets.sheet(ListText.word("coverage.title"), COVERAGE_WIDTHS);
        List<List<String>> rows = CoverageTable.rows(list);
        sheets.headings(sheet, rows.get(0));
        rows.subList(1, rows.size() - 1).forEach(row -> sheets.row(sheet, row));
        sheets.line(sheet, rows.get(rows.size() - 1).get(0));
    }
}
