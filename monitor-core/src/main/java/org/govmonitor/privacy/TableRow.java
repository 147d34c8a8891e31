package org.govmonitor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.page.VisibleText;
import org.govmonitor.page.VisibleText.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table that a line stands in, as far as it tells what a number is: the heads of its columns and its short
 * cells. Outside a table it is empty.
 */
final class TableRow {
    private static final int CELLS = 40;
    private static final int LONGEST_CELL = 16;
    private static final Pattern DATA = Pattern.compile("[0-9]{5}");

    private final @Nullable Cell cell;
    private final List<VisibleText.Line> others;

    private TableRow(@Nullable Cell cell, List<VisibleText.Line> others) {
        this.cell = cell;
        this.others = others;
    }

    static TableRow of(VisibleText text, int at) {
        List<VisibleText.Line> lines = text.lines();
        Cell cell = lines.get(at).cell();
        List<VisibleText.Line> others = new ArrayList<>();
        if (cell != null) {
            for (int i = at - 1; i >= 0 && i >= at - CELLS && isInRow(lines.get(i), cell); i--) {
                others.add(0, lines.get(i));
            }
            for (int i = at + 1; i < lines.size() && i <= at + CELLS && isInRow(lines.get(i), cell); i++) {
                others.add(lines.get(i));
            }
            others.removeIf(line -> isInColumn(line, cell));
        }
        return new TableRow(cell, others);
    }

    boolean isTable() {
        return cell != null;
    }

    /** The head of the line's own column, empty where there is none. */
    String header() {
        return cell == null ? "" : plain(cell.header());
    }

    /** The heads of all columns of the row. */
    String headers() {
        return header()
                + others.stream()
                        .map(line -> line.cell() == null
                                ? ""
                                : "|" + plain(line.cell().header()))
                        .collect(Collectors.joining());
    }

    /** The text of the cell to the left where it may be a label, else empty. */
    String leftLabel() {
        String label = "";
        for (VisibleText.Line line : others) {
            Cell other = line.cell();
            if (cell != null && other != null && other.column() < cell.column()) {
                label = line.text().length() <= LONGEST_CELL ? plain(line.text()) : "";
            }
        }
        return DATA.matcher(label).find() ? "" : label;
    }

    /** Whether one of the other cells is a person's name, or stands in a column of names. */
    boolean hasName() {
        return others.stream()
                .filter(line -> line.text().length() <= LONGEST_CELL)
                .anyMatch(line -> PersonName.is(plain(line.text()))
                        || line.cell() != null
                                && Words.NAME_HEADER.in(plain(line.cell().header())));
    }

    private static boolean isInRow(VisibleText.Line line, Cell cell) {
        return line.cell() != null && line.cell().sameRow(cell);
    }

    private static boolean isInColumn(VisibleText.Line line, Cell cell) {
        return line.cell() != null && line.cell().column() == cell.column();
    }

    private static String plain(String text) {
        return NormalizedText.of(text).toString().replace(" ", "");
    }
}
