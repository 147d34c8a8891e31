package org.govmonitor.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Rows of the same make that stand together: what may be the list of a page.
 *
 * @param container holds the rows, the first of them where blocks were put together
 * @param rowShape the make of the rows
 * @param rows in the order of the page, at least one
 */
record RowGroup(Element container, String rowShape, List<Row> rows) {

    /** This group and the rows of another block of the same list. */
    RowGroup with(RowGroup next) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(next.rows);
        return new RowGroup(container, rowShape, all);
    }
}
