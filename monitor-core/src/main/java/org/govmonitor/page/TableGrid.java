package org.govmonitor.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where one is in a table while walking through it: row, column with spans counted, and what its columns are headed.
 * Everything kept is bounded, whatever spans and texts a page writes.
 */
final class TableGrid {
    /** Columns further right are counted as this one. */
    private static final int MAX_COLUMNS = 200;

    private static final int LONGEST_HEADER = 20;
    private static final Pattern DATA = Pattern.compile("[0-9０-９]{5}");

    /** By column, the last row that a cell from above reaches into. */
    private final int[] coveredUntil = new int[MAX_COLUMNS + 1];

    private final Map<Integer, String> headers = new HashMap<>();
    private final Map<Integer, String> rowTexts = new HashMap<>();
    private int number;
    private int row;
    private int column;
    private int nextColumn;
    /** The last row that heads the columns, 0 while undecided, -1 where there is none. */
    private int headRow;

    private int widest;

    private boolean inCell;
    private boolean onlyHeads;
    private boolean holdsAnother;

    /** The table's number on the page, 0 as long as it has none. */
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    /** Tells that it holds another table. */
    void holdsAnother() {
        holdsAnother = true;
    }

    /** Whether it only arranges the page: it holds another table, or has but one column. */
    boolean laysOut() {
        return holdsAnother || widest == 1;
    }

    boolean inCell() {
        return inCell;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The head of the present column, empty where there is none. */
    String header() {
        return headers.getOrDefault(column, "");
    }

    void startRow() {
        row++;
        nextColumn = 1;
        onlyHeads = true;
        rowTexts.clear();
    }

    void startCell(Element cell) {
        column = Math.min(nextColumn, MAX_COLUMNS);
        while (column < MAX_COLUMNS && coveredUntil[column] >= row) {
            column++;
        }
        widest = Math.max(widest, column);
        nextColumn = Math.min(column + span(cell.attr("colspan")), MAX_COLUMNS);
        int lastRow = row + span(cell.attr("rowspan")) - 1;
        for (int covered = column; covered < nextColumn; covered++) {
            coveredUntil[covered] = lastRow;
        }
        onlyHeads &= cell.nameIs("th");
        inCell = true;
    }

    void addText(String text) {
        if (rowTexts.getOrDefault(column, "").length() <= LONGEST_HEADER) {
            rowTexts.merge(column, text, String::concat);
        }
    }

    void endCell() {
        inCell = false;
    }

    /** The first row with two or more cells heads the columns unless it holds data; rows of only th below it continue it. */
    void endRow() {
        inCell = false;
        boolean first = headRow == 0 && rowTexts.size() > 1;
        boolean continued = headRow > 0 && headRow == row - 1 && onlyHeads;
        if (!first && !continued) {
            return;
        }
        if (rowTexts.values().stream().allMatch(TableGrid::canHead)) {
            rowTexts.forEach(this::addHeader);
            headRow = row;
        } else if (first) {
            headRow = -1;
        }
    }

    private void addHeader(int at, String text) {
        if (headers.getOrDefault(at, "").length() <= LONGEST_HEADER) {
            headers.merge(at, text, String::concat);
        }
    }

    private static boolean canHead(String text) {
        return text.length() <= LONGEST_HEADER && !DATA.matcher(text).find();
    }

    /** A span as written, 1 where it is no number of one to five digits. */
    private static int span(String written) {
        String digits = written.strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
