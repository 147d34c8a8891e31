package org.govmonitor.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page as a person sees it: what tags, scripts, hidden elements, comments and addresses say is left out.
 *
 * @param lines in the order of the page, none of them blank
 */
public record VisibleText(List<Line> lines) {

    /**
     * A run of text that nothing on the page interrupts. Blanks are collapsed as a browser does; a tab inside stands
     * between digits of two links or controls, which the page draws apart although no blank is written between them.
     *
     * @param cell the table cell it stands in, or null
     */
    public record Line(String text, @Nullable Cell cell) {}

    /**
     * The place of a table cell. Tables that only lay out other tables are not counted.
     *
     * @param table from 1, among the tables of the page
     * @param row from 1, as a person counts them, the head included
     * @param column from 1, spanned columns counted
     * @param header the text at the head of the column, or the empty string
     */
    public record Cell(int table, int row, int column, String header) {
        /** Whether the other stands in the same row of the same table. */
        public boolean sameRow(Cell other) {
            return table == other.table && row == other.row;
        }
    }

    public VisibleText {
        lines = List.copyOf(lines);
    }

    /** Reads a page in one walk, linear in its size and safe for any depth of nesting. */
    public static VisibleText of(Page page) {
        VisibleTextWalk walk = new VisibleTextWalk();
        NodeTraversor.filter(walk, page.document().body());
        return new VisibleText(walk.lines());
    }

    /** Text that has lines but no tables. */
    public static VisibleText ofPlain(String text) {
        return new VisibleText(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Line(line, null))
                .toList());
    }

    /** All lines, one below the other. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
