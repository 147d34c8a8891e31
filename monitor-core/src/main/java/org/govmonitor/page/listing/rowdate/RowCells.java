package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateReader;
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
     * @param place the same for the same cell of all rows
     * @param text of one text node, not blank
     * @param inTitle it is a part of the title
     * @param label what the words before it or the head of its column say
     */
    record Cell(String place, String text, boolean inTitle, DateLabel label) {}

    private final Row row;
    private final Element title;
    private final ColumnHeads heads;
    private final List<Cell> cells = new ArrayList<>();
    private DateLabel before = DateLabel.NONE;

    private RowCells(Row row, ColumnHeads heads) {
        this.row = row;
        this.title = row.link().element();
        this.heads = heads;
    }

    static List<Cell> of(Row row, ColumnHeads heads) {
        RowCells found = new RowCells(row, heads);
        for (Node node : row.nodes()) {
            node.nodeStream(TextNode.class).limit(MOST_CELLS).forEach(found::add);
        }
        return found.cells;
    }

    private void add(TextNode node) {
        if (node.isBlank() || !(node.parentNode() instanceof Element parent)) {
            return;
        }
        String text = node.text();
        boolean mayBeDate = parent != title && SplitDate.isBox(text);
        boolean inTitle =
                isInTitle(parent) && !mayBeDate && DateReader.only(text).isEmpty();
        int column = ColumnHeads.columnOf(parent);
        DateLabel label = before == DateLabel.NONE ? heads.label(parent, row) : before;
        String place = (column < 0 ? "" : column + ">") + Shape.of(parent);
        cells.add(new Cell(place, text, inTitle, label));
        before = text.strip().length() <= LONGEST_LABEL ? DateLabel.of(text) : DateLabel.NONE;
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
