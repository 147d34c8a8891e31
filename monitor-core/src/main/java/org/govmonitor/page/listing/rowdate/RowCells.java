package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.listing.layout.NodeText;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.Shape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
     */
    record Cell(String place, String text, boolean inTitle, DateLabel label) {}

    private final Row row;
    private final Element title;
    private final ColumnHeads heads;
    private final List<Cell> cells = new ArrayList<>();
    private String before = "";
    private boolean mayHoldDate;
    private int seen;

    private RowCells(Row row, ColumnHeads heads) {
        this.row = row;
        this.title = row.link().element();
        this.heads = heads;
    }

    /** In the order of the row; none where no date can stand in any of them. */
    static List<Cell> of(Row row, ColumnHeads heads) {
        RowCells found = new RowCells(row, heads);
        for (Node node : row.nodes()) {
            found.seen = 0;
            found.walk(node);
        }
        return found.mayHoldDate ? found.cells : List.of();
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            add(text);
            seen++;
        }
        for (int i = 0; i < node.childNodeSize() && seen < MOST_CELLS; i++) {
            walk(node.childNode(i));
        }
    }

    private void add(TextNode node) {
        if (!node.isBlank() && node.parentNode() instanceof Element parent) {
            String words = NodeText.of(node);
            cells.add(DateReader.mayHold(words) ? dated(words, parent) : new Cell("", words, false, DateLabel.NONE));
            before = words;
        }
    }

    private Cell dated(String text, Element parent) {
        mayHoldDate = true;
        boolean mayBeDate = parent != title && SplitDate.isBox(text);
        if (isInTitle(parent) && !mayBeDate && DateReader.only(text).isEmpty()) {
            return new Cell("", text, true, DateLabel.NONE);
        }
        int column = ColumnHeads.columnOf(parent);
        DateLabel said = before.strip().length() <= LONGEST_LABEL ? DateLabel.of(before) : DateLabel.NONE;
        DateLabel label = said == DateLabel.NONE ? heads.label(parent, row) : said;
        String place = (column < 0 ? "" : column + ">") + Shape.of(parent);
        return new Cell(place, text, false, label);
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
