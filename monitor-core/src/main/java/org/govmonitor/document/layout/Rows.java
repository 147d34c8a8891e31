package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the lines of a table together into rows: a line right below that only fills cells of the row goes on with these. */
final class Rows {
    private static final float CLOSE = 1.5f;

    private final Columns columns;
    private final List<Map<Integer, String>> rows = new ArrayList<>();
    private float lastY;

    private Rows(Columns columns) {
        this.columns = columns;
    }

    /** The text of each row's cells by column, from 1. */
    static List<Map<Integer, String>> of(List<List<Chunk>> lines, Columns columns) {
        Rows rows = new Rows(columns);
        lines.forEach(rows::add);
        return rows.rows;
    }

    private void add(List<Chunk> line) {
        Map<Integer, String> cells = new TreeMap<>();
        for (Chunk chunk : line) {
            cells.merge(columns.of(chunk), chunk.text(), (left, right) -> left + " " + right);
        }
        Map<Integer, String> row = rows.isEmpty() ? Map.of() : rows.get(rows.size() - 1);
        Chunk first = line.get(0);
        boolean goesOn = first.y() - lastY < CLOSE * first.size()
                && row.keySet().containsAll(cells.keySet())
                && (cells.size() < row.size() || row.size() == 1);
        if (goesOn) {
            cells.forEach((column, text) -> row.merge(column, text, Rows::joined));
        } else {
            rows.add(cells);
        }
        lastY = first.y();
    }

    /** Two digits that meet stay apart: whether they are one number was asked before. */
    private static String joined(String above, String below) {
        boolean digits = Character.isDigit(above.charAt(above.length() - 1)) && Character.isDigit(below.charAt(0));
        return above + (digits ? "\n" : "") + below;
    }
}
