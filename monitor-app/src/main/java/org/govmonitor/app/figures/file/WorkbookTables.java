package org.govmonitor.app.figures.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.registry.file.WorkbookSize;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an Excel workbook. */
final class WorkbookTables {
    private static final Words WORDS = Words.of(WorkbookTables.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int MOST_COLUMNS = 200;

    /** Beyond it a number of the workbook has lost its last digits. */
    private static final double EXACT = 1e15;

    private WorkbookTables() {}

    /** @throws UnreadableFile if it cannot be opened or is too large */
    static List<FileTable> read(byte[] packed) {
        try {
            if (!WorkbookSize.isBounded(new ByteArrayInputStream(packed))) {
                throw new UnreadableFile(WORDS.say("file.large"));
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
                List<FileTable> tables = new ArrayList<>();
                for (Sheet sheet : workbook) {
                    tables.add(table(sheet, workbook.getNumberOfSheets() > 1 ? sheet.getSheetName() : ""));
                }
                return tables;
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI tells damage by whatever exception it runs into; for people they are all one.
            throw new UnreadableFile(WORDS.say("file.damaged"), e);
        }
    }

    private static FileTable table(Sheet sheet, String name) {
        Map<Integer, Map<Integer, String>> covering = covering(sheet);
        List<FileLine> lines = new ArrayList<>();
        for (Row row : sheet) {
            Map<Integer, String> own = new HashMap<>();
            for (Cell cell : row) {
                String text = cell.getColumnIndex() < MOST_COLUMNS ? text(cell) : "";
                if (!text.isEmpty()) {
                    own.put(cell.getColumnIndex(), text);
                }
            }
            if (!own.isEmpty()) {
                lines.add(new FileLine(row.getRowNum() + 1, own, covering.getOrDefault(row.getRowNum(), Map.of())));
            }
            if (lines.size() > FileTable.MOST_LINES) {
                throw new UnreadableFile(WORDS.say("lines.many", FileTable.MOST_LINES));
            }
        }
        return new FileTable(name, lines);
    }

    /** A name that stands for several lines is written once, in a cell that covers them all. */
    private static Map<Integer, Map<Integer, String>> covering(Sheet sheet) {
        Map<Integer, Map<Integer, String>> covering = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            Row first = sheet.getRow(range.getFirstRow());
            String text = text(first == null ? null : first.getCell(range.getFirstColumn()));
            boolean tall = range.getLastRow() - range.getFirstRow() <= FileTable.MOST_LINES;
            for (int row = range.getFirstRow() + 1; tall && !text.isEmpty() && row <= range.getLastRow(); row++) {
                covering.computeIfAbsent(row, none -> new HashMap<>()).put(range.getFirstColumn(), text);
            }
        }
        return covering;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? time(cell.getLocalDateTimeCellValue())
                        : number(cell.getNumericCellValue());
            case ERROR -> WORDS.say("cell.error");
            default -> "";
        };
    }

    private static String time(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : TIME.format(at);
    }

    /** Digits as a person wrote them; one that is not exact any more stays recognisable as such. */
    private static String number(double value) {
        return Math.abs(value) < EXACT
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
