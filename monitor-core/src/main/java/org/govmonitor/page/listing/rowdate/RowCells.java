package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.PageNodes;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.listing.layout.NodeText;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.Shape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a row, each with the place it has in every row of the same make. */
final class RowCells {
    /** A longer text before a date is no label of it. */
    private static final int LONGEST_LABEL = 8;
    /** What lies further down in a node is no part of a row. */
    private static final int MOST_CELLS = 80;

    /**
     * @param place the same for the same cell of all rows; empty in the title and where no date can stand
     * @param text of one text node, not blank
     * @param inTitle it is a part of the title
     * @param label what the words before it or the head of its column say; nothing is asked of them in the title
     * @param only the date that it is and nothing else, or null
     */
    record Cell(
            String place,
            String text,
            boolean inTitle,
            DateLabel label,
            @Nullable DateMention only) {
        /** A text that cannot be a date. */
        static Cell of(String text, boolean inTitle) {
            return new Cell("", text, inTitle, DateLabel.NONE, null);
        }
    }

    private final Row row;
    private final PageNodes page;
    private final Element title;
    private final ColumnHeads heads;
    private final List<Cell> cells = new ArrayList<>();
    private String before = "";

    private RowCells(Row row, ColumnHeads heads) {
        this.row = row;
        this.page = row.page();
        this.title = row.link().element();
        this.heads = heads;
    }

    /** In the order of the row; none where no date can stand in any of them. */
    static List<Cell> of(Row row, ColumnHeads heads) {
        RowCells found = new RowCells(row, heads);
        if (found.mayHoldDate()) {
            found.readAll();
        }
        return found.cells;
    }

    private boolean mayHoldDate() {
        for (int i = 0; i < row.size(); i++) {
            int end = page.end(row.number(i));
            for (int number = row.number(i); number < end; number++) {
                if (page.node(number) instanceof TextNode text && DateReader.mayHold(text.getWholeText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readAll() {
        for (int i = 0; i < row.size(); i++) {
            int end = page.end(row.number(i));
            int seen = 0;
            for (int number = row.number(i); number < end && seen < MOST_CELLS; number++) {
                if (page.node(number) instanceof TextNode text) {
                    add(text);
                    seen++;
                }
            }
        }
    }

    private void add(TextNode node) {
        if (!node.isBlank() && node.parentNode() instanceof Element parent) {
            String words = NodeText.of(node);
            cells.add(DateReader.mayHold(words) ? dated(words, parent) : Cell.of(words, false));
            before = words;
        }
    }

    private Cell dated(String text, Element parent) {
        DateMention only = DateReader.only(text).orElse(null);
        if (only == null && isInTitle(parent) && (parent == title || !SplitDate.isBox(text))) {
            return Cell.of(text, true);
        }
        int column = ColumnHeads.columnOf(parent);
        DateLabel said = before.strip().length() <= LONGEST_LABEL ? DateLabel.of(before) : DateLabel.NONE;
        DateLabel label = said == DateLabel.NONE ? heads.label(parent, row) : said;
        String shape = Shape.of(parent);
        return new Cell(column < 0 ? shape : column + ">" + shape, text, false, label, only);
    }

    private boolean isInTitle(Element parent) {
        for (Element at = parent; at != null; at = at.parent()) {
            if (at == title) {
                return true;
            }
            if (at.normalName().equals("li") || at.normalName().equals("tr")) {
                return false;
            }
        }
        return false;
    }
}
