package org.govmonitor.app.ledger.hand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.registry.file.WorkbookSize;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the first sheet that has the headings of such a list; titles above them are passed over. */
final class ListSheet {
    private static final Words WORDS = Words.of(ListSheet.class);
    private static final int HEADINGS_WITHIN = 10;
    private static final int MOST_LINES = 5000;

    private final Sheet sheet;
    private final DataFormatter format = new DataFormatter();

    private ListSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The lines that are not blank.
     *
     * @throws IllegalArgumentException if it is no such workbook; the message says why, for people
     */
    static List<SheetLine> read(byte[] packed) {
        try {
            if (!WorkbookSize.isBounded(new ByteArrayInputStream(packed))) {
                throw new IllegalArgumentException(WORDS.say("file.large"));
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
                return read(workbook);
            }
        } catch (UnlikeAListException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            // POI tells damage by whatever exception it runs into; for people they are all one.
            throw new IllegalArgumentException(WORDS.say("file.damaged"), e);
        }
    }

    private static List<SheetLine> read(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            ListSheet list = new ListSheet(sheet);
            for (int row = 0; row < HEADINGS_WITHIN; row++) {
                Map<Integer, Heading> headings = list.headings(sheet.getRow(row));
                if (headings.containsValue(Heading.NAME) && headings.containsValue(Heading.PROBLEM)) {
                    return list.lines(row + 1, headings);
                }
            }
        }
        throw new UnlikeAListException(WORDS.say("headings.none", Heading.NAME.usual(), Heading.PROBLEM.usual()));
    }

    private List<SheetLine> lines(int from, Map<Integer, Heading> headings) {
        Map<String, Cell> merged = merged();
        List<SheetLine> lines = new ArrayList<>();
        for (int at = from; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            Map<Heading, String> cells = new EnumMap<>(Heading.class);
            boolean own = false;
            for (Map.Entry<Integer, Heading> heading : headings.entrySet()) {
                Cell cell = row == null ? null : row.getCell(heading.getKey());
                String text = text(cell);
                own |= !text.isEmpty();
                Cell over = merged.get(at + ":" + heading.getKey());
                String told = text.isEmpty() ? text(over) : text;
                if (!told.isEmpty()) {
                    cells.put(heading.getValue(), told);
                }
            }
            if (own) {
                lines.add(new SheetLine(at + 1, cells));
            }
            if (lines.size() > MOST_LINES) {
                throw new UnlikeAListException(WORDS.say("lines.many", MOST_LINES));
            }
        }
        return lines;
    }

    private Map<Integer, Heading> headings(@Nullable Row row) {
        Map<Integer, Heading> headings = new HashMap<>();
        if (row != null) {
            for (Cell cell : row) {
                Heading.of(text(cell))
                        .filter(heading -> !headings.containsValue(heading))
                        .ifPresent(heading -> headings.put(cell.getColumnIndex(), heading));
            }
        }
        return headings;
    }

    /** One name that stands for several lines is written once, in a cell that covers them all. */
    private Map<String, Cell> merged() {
        Map<String, Cell> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            Row first = sheet.getRow(range.getFirstRow());
            Cell cell = first == null ? null : first.getCell(range.getFirstColumn());
            if (cell == null || range.getNumberOfCells() > MOST_LINES) {
                continue;
            }
            for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                merged.put(row + ":" + range.getFirstColumn(), cell);
            }
        }
        return merged;
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return day.toString();
        }
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> format.formatRawCellContents(cell.getNumericCellValue(), 0, "General");
            default -> "";
        };
    }

    /** It can be read, and is something else. */
    private static final class UnlikeAListException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnlikeAListException(String message) {
            super(message);
        }
    }
}
