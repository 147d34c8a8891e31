package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of the same make that stand together: what may be the list of a page.
 *
 * @param container holds the rows, the first of them where blocks were put together
 * @param rowShape the make of the rows
 * @param rows in the order of the page, at least one
 * @param aboveCrumbs it stands above the line that says where in its site the page is, as menus do
 */
public record RowGroup(Element container, String rowShape, List<Row> rows, boolean aboveCrumbs) {
    private static final int WEIGHED = 40;
    private static final int LONGEST_WEIGHED = 20;

    /** The element that holds the rows and little else: a single row is its own. */
    public Element block() {
        return rows.size() == 1 && rows.get(0).first() instanceof Element row ? row : container;
    }

    /** Its size by the words of its first titles; tells lists from menus before anything is read. */
    public int weight() {
        int weight = 0;
        for (int i = 0; i < rows.size() && i < WEIGHED; i++) {
            weight += Math.min(rows.get(i).link().title().length(), LONGEST_WEIGHED);
        }
        return weight;
    }

    /** This group and the rows of another block of the same list. */
    RowGroup with(RowGroup next) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(next.rows);
        return new RowGroup(container, rowShape, all, aboveCrumbs);
    }
}
