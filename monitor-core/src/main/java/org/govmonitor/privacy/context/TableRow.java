package org.govmonitor.privacy.context;

import java.util.List;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.privacy.text.Plain;

/** A row of a table, as far as it tells what its numbers are: what the heads of its columns say, and whether it names a person. */
final class TableRow {
    private static final int CELLS = 40;
    private static final int LONGEST_CELL = 16;
    private static final int MOST_DIGITS = 4;

    private final Surveyed text;
    private final Cell cell;
    private final int first;
    private final int last;
    private final long headers;
    private final boolean named;
    private final boolean ofBody;

    private TableRow(Surveyed text, Cell cell, int first, int last) {
        this.text = text;
        this.cell = cell;
        this.first = first;
        this.last = last;
        long kinds = 0;
        boolean name = false;
        boolean body = false;
        String header = "";
        Spoken said = Spoken.NOTHING;
        for (int i = first; i <= last; i++) {
            Cell other = text.cell(i);
            String head = other == null ? "" : other.header();
            if (!head.equals(header)) {
                header = head;
                said = text.said(head);
                kinds |= said.kinds();
            }
            String words = text.line(i);
            if (words.length() <= LONGEST_CELL && !startsWithDigit(words)) {
                String dense = Plain.dense(words);
                name |= said.has(Word.NAME_HEADER) || PersonName.is(dense);
                body |= !name && text.said(dense).has(Word.BODY);
            }
        }
        this.headers = kinds;
        this.named = name;
        this.ofBody = body;
    }

    /** The row in which a line stands. */
    static TableRow of(Surveyed text, int at, Cell cell) {
        int first = at;
        while (first > 0 && at - first < CELLS && isInRow(text, first - 1, cell)) {
            first--;
        }
        int last = at;
        while (last + 1 < text.size() && last - at < CELLS && isInRow(text, last + 1, cell)) {
            last++;
        }
        return new TableRow(text, cell, first, last);
    }

    boolean holds(int at, Cell other) {
        return at >= first && at <= last && cell.sameRow(other);
    }

    /** Whether the heads of the columns hold one of these words. */
    boolean headersHold(Word word) {
        return (headers & word.bit()) != 0;
    }

    /** Whether one of the cells is a person's name, or stands in a column of names. */
    boolean hasName() {
        return named;
    }

    /** Whether one of the short cells names a body. */
    boolean hasBody() {
        return ofBody;
    }

    /** Whether one of the short cells holds one of these words. */
    boolean cellsHold(Word word) {
        for (int i = first; i <= last; i++) {
            String words = text.line(i);
            if (words.length() <= LONGEST_CELL && text.said(Plain.dense(words)).has(word)) {
                return true;
            }
        }
        return false;
    }

    /** The text of the cell to the left of a column where it may be a label, else empty. */
    String leftLabel(int column) {
        String label = "";
        for (int i = first; i <= last; i++) {
            Cell other = text.cell(i);
            if (other != null && other.column() < column) {
                String words = text.line(i);
                label = words.length() <= LONGEST_CELL && !holdsNumber(words) ? Plain.dense(words) : "";
            }
        }
        return label;
    }

    /** The texts of the row's lines, for rules that look for a place in them. */
    List<String> cells() {
        return java.util.stream.IntStream.rangeClosed(first, last)
                .mapToObj(text::line)
                .toList();
    }

    private static boolean startsWithDigit(String words) {
        char head = words.charAt(0);
        return head >= '0' && head <= '9';
    }

    private static boolean holdsNumber(String words) {
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = Character.isDigit(words.charAt(i)) ? run + 1 : 0;
            if (run > MOST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInRow(Surveyed text, int at, Cell cell) {
        Cell other = text.cell(at);
        return other != null && other.sameRow(cell);
    }
}
