package org.govmonitor.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.export.safe.CellText;

/**
 * The list as CSV: UTF-8 with byte order mark, which Excel needs, lines by RFC 4180. The table stands alone so that
 * programs can read it; the coverage is a second file.
 */
public final class CsvWriter {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    /** Headings and rows. */
    public static byte[] write(ProblemList list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ListText.headings());
        list.rows().forEach(row -> rows.add(ListText.cells(list, row)));
        return bytes(rows);
    }

    /** The coverage of the list; its first line says so where too little was read. */
    public static byte[] writeCoverage(ProblemList list) {
        List<List<String>> rows = new ArrayList<>();
        String shortfall = ListText.shortfall(list.coverage());
        if (shortfall != null) {
            rows.add(List.of(shortfall));
        }
        rows.addAll(CoverageTable.rows(list));
        return bytes(rows);
    }

    private static byte[] bytes(List<List<String>> rows) {
        return rows.stream()
                .map(CsvWriter::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String line(List<String> row) {
        return row.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A spreadsheet shows a leading apostrophe's cell as text; nothing weaker keeps it from computing a formula. */
    private static String cell(String text) {
        String clean = CellText.of(text);
        String safe = CellText.looksLikeFormula(clean) ? "'" + clean : clean;
        return safe.matches("(?s).*[,\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
