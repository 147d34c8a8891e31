package org.govmonitor.document.gather;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** A table while it is read, row after row. */
public final class Table {
    private final Gathering to;
    private final int number;
    private final Heads heads;
    private final SortedMap<Integer, String> row = new TreeMap<>();
    private int rowNumber;

    Table(Gathering to, int number, Heads heads) {
        this.to = to;
        this.number = number;
        this.heads = heads;
    }

    Heads heads() {
        return heads;
    }

    /** Ends the row before and begins the next, one further down. */
    public void row() {
        row(rowNumber + 1);
    }

    /** @param number from 1 */
    public void row(int number) {
        end();
        rowNumber = number;
    }

    /**
     * Adds to a cell of the row.
     *
     * @param column from 1
     * @param text of one or more lines
     */
    public void cell(int column, String text) {
        if (!text.isBlank()) {
            to.budget().characters(text.length());
            row.merge(column, text, (before, more) -> before + "\n" + more);
        }
    }

    /** Ends the table's last row. */
    public void end() {
        row.forEach((column, text) -> {
            VisibleText.Cell cell = new VisibleText.Cell(number, rowNumber, column, heads.of(column));
            lines(text, cell);
        });
        if (!row.isEmpty()) {
            heads.consider(rowNumber, row);
            row.clear();
            to.mayHandOn();
        }
    }

    private void lines(String text, VisibleText.@Nullable Cell cell) {
        List<String> lines = Lines.of(text);
        lines.forEach(line -> to.add(line, cell));
        String joined = lines.size() > 1 ? Lines.joined(lines) : null;
        if (joined != null) {
            to.add(joined, cell);
        }
    }
}
