package org.govmonitor.privacy.context;

import java.util.HashMap;
import java.util.Map;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.privacy.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A text while it is scanned: its lines, and what was made out of rows, heads and titles so far, so that a table of
 * thousands of rows asks once what the head of a column means. For one thread.
 */
public final class Surveyed {
    private static final int MOST_REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 64;
    private static final int TITLE_LINES = 4;
    private static final int LONGEST_TITLE = 60;

    private final Lines lines;
    private final Map<String, Spoken> said = new HashMap<>();
    private @Nullable TableRow row;
    private @Nullable Spoken title;
    private int titledTable;
    private @Nullable Spoken tableTitle;

    public Surveyed(Lines lines) {
        this.lines = lines;
    }

    int size() {
        return lines.size();
    }

    String line(int at) {
        return lines.line(at);
    }

    @Nullable
    Cell cell(int at) {
        return lines.cell(at);
    }

    /** What a short text says that is likely to come again. */
    Spoken said(String words) {
        if (words.isEmpty()) {
            return Spoken.NOTHING;
        }
        Spoken known = said.get(words);
        if (known == null) {
            known = Vocabulary.in(Plain.dense(words));
            if (said.size() < MOST_REMEMBERED && words.length() <= LONGEST_REMEMBERED) {
                said.put(words, known);
            }
        }
        return known;
    }

    /** The row that a line stands in, or null outside of tables. */
    @Nullable
    TableRow row(int at) {
        Cell cell = cell(at);
        if (cell == null) {
            return null;
        }
        TableRow current = row;
        if (current == null || !current.holds(at, cell)) {
            current = TableRow.of(this, at, cell);
            row = current;
        }
        return current;
    }

    /** What the first short lines of the text say: its title. */
    Spoken title() {
        Spoken known = title;
        if (known == null) {
            known = Vocabulary.in(lines(0, TITLE_LINES));
            title = known;
        }
        return known;
    }

    /** What stands right above the table of a line, and in its first row. */
    Spoken tableTitle(int at) {
        Cell cell = cell(at);
        Spoken known = tableTitle;
        if (cell == null) {
            return Spoken.NOTHING;
        }
        if (known == null || titledTable != cell.table()) {
            int first = at;
            while (first > 0 && isInTable(first - 1, cell.table())) {
                first--;
            }
            known = Vocabulary.in(lines(Math.max(0, first - 3), first + 1));
            tableTitle = known;
            titledTable = cell.table();
        }
        return known;
    }

    private boolean isInTable(int at, int table) {
        Cell cell = cell(at);
        return cell != null && cell.table() == table;
    }

    private String lines(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(to, size()); i++) {
            if (line(i).length() <= LONGEST_TITLE) {
                words.append(Plain.dense(line(i))).append('|');
            }
        }
        return words.toString();
    }
}
