package org.govmonitor.registry.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.govmonitor.registry.file.Entry.Written;
import org.govmonitor.words.Words;

/** Reads the cells of a registry workbook by key, and names every cell that is not plain text. */
final class WorkbookRows {
    private static final Words WORDS = Words.of(WorkbookRows.class);

    private final String file;
    private final Faults faults;

    WorkbookRows(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** One row that is not empty. */
    record WrittenRow(String place, Map<String, Written> cells) {}

    Map<WorkbookForm, List<WrittenRow>> read(Workbook workbook) {
        Map<WorkbookForm, List<WrittenRow>> rows = new EnumMap<>(WorkbookForm.class);
        for (Sheet sheet : workbook) {
            WorkbookForm form = WorkbookForm.titled(sheet.getSheetName());
            if (form == null) {
                faults.add(file, WORDS.say("sheet.unknown", Faults.shown(sheet.getSheetName()), titles()));
            } else {
                rows.put(form, rows(form, sheet));
            }
        }
        return rows;
    }

    private List<WrittenRow> rows(WorkbookForm form, Sheet sheet) {
        Map<Integer, String> keys = keys(form, sheet);
        List<WrittenRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() == 0) {
                continue;
            }
            Map<String, Written> cells = new HashMap<>();
            for (Cell cell : row) {
                String text = Entry.plain(text(cell));
                String key = keys.get(cell.getColumnIndex());
                if (text.isEmpty()) {
                    continue;
                }
                if (key == null) {
                    faults.add(place(cell), WORDS.say("heading.none"));
                } else {
                    cells.put(key, new Written(place(cell), text));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new WrittenRow(place(sheet, row.getRowNum(), 0), cells));
            }
        }
        return rows;
    }

    /** The key of every column by its number, told from the headings in the first row. */
    private Map<Integer, String> keys(WorkbookForm form, Sheet sheet) {
        Map<Integer, String> keys = new HashMap<>();
        Row headings = sheet.getRow(0);
        if (headings == null) {
            return keys;
        }
        for (Cell cell : headings) {
            String heading = text(cell);
            String key = form.key(heading);
            if (heading.isEmpty()) {
                continue;
            }
            if (key == null) {
                String known = Faults.listed(form.keys().stream().map(form::heading));
                faults.add(place(cell), WORDS.say("heading.unknown", Faults.shown(heading), known));
            } else if (keys.containsValue(key)) {
                faults.add(place(cell), WORDS.say("heading.twice", Faults.shown(heading)));
            } else {
                keys.put(cell.getColumnIndex(), key);
            }
        }
        return keys;
    }

    private String text(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue().strip();
        }
        if (cell.getCellType() != CellType.BLANK) {
            String type = cell.getCellType().name().toLowerCase(Locale.ROOT);
            faults.add(place(cell), WORDS.say("cell.type", type));
        }
        return "";
    }

    private String place(Cell cell) {
        return place(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
    }

    private String place(Sheet sheet, int row, int column) {
        return WORDS.say("place.cell", file, sheet.getSheetName(), new CellReference(row, column).formatAsString());
    }

    private static String titles() {
        return Faults.listed(Arrays.stream(WorkbookForm.values()).map(WorkbookForm::title));
    }
}
