package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.PageNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what belongs to each row of one shape in a container: the row's element, and what stands bare between it and the
 * next (a date behind a link, a {@code dt} before its {@code dd}). Rows whose title is too short to be found alone are taken
 * in here.
 */
final class RowExtent {
    private static final int LONGEST_EXTRA = 60;
    private static final int MOST_EXTRAS = 8;
    private static final int MOST_ELEMENTS = 40;

    private final PageNodes nodes;
    private final RowTitles titles;
    private final String shape;

    RowExtent(PageNodes nodes, RowTitles titles, String shape) {
        this.nodes = nodes;
        this.titles = titles;
        this.shape = shape;
    }

    /** In the order of the page. The container holds at least one row of the shape. */
    List<Row> rows(int container) {
        List<Row> rows = new ArrayList<>();
        Numbers pending = new Numbers();
        boolean datesLead = datesLead(container);
        for (int child = container + 1; child < nodes.end(container); child = nodes.end(child)) {
            TitleLink link = linkOf(child);
            if (link != null) {
                Numbers own = datesLead ? pending : new Numbers();
                own.add(child);
                pending = new Numbers();
                rows.add(new Row(nodes, link, own));
            } else if (!isExtra(child)) {
                pending.clear();
            } else if (datesLead || rows.isEmpty()) {
                pending.add(child);
            } else if (rows.get(rows.size() - 1).size() < MOST_EXTRAS) {
                rows.get(rows.size() - 1).add(child);
            }
        }
        return rows;
    }

    private @Nullable TitleLink linkOf(int child) {
        if (isMember(child)) {
            return titles.titleOf(child);
        }
        return nodes.node(child) instanceof Element element
                        && !titles.isRow(child)
                        && !element.normalName().equals("a")
                        && Shape.ofRow(element).equals(shape)
                ? shortLinkIn(child)
                : null;
    }

    /** The only link near the beginning of the element. */
    private @Nullable TitleLink shortLinkIn(int row) {
        Element link = null;
        int elements = 0;
        for (int number = row; number < nodes.end(row) && elements < MOST_ELEMENTS; number++) {
            if (nodes.node(number) instanceof Element element) {
                elements++;
                if (element.normalName().equals("a") && element.hasAttr("href")) {
                    if (link != null) {
                        return null;
                    }
                    link = element;
                }
            }
        }
        return link != null && NodeText.of(link).length() > 1 ? TitleLink.of(link) : null;
    }

    /** Whether the date of a row stands before it: a bare date precedes the first row and none follows the last. */
    private boolean datesLead(int container) {
        boolean before = false;
        boolean after = false;
        boolean begun = false;
        for (int child = container + 1; child < nodes.end(container); child = nodes.end(child)) {
            if (isMember(child)) {
                begun = true;
                after = false;
            } else if (!begun) {
                before = before || isDate(child);
            } else {
                after = after || (before && isDate(child));
            }
            if (begun && !before) {
                return false;
            }
        }
        return before && !after;
    }

    private boolean isMember(int child) {
        return titles.isRow(child)
                && nodes.node(child) instanceof Element element
                && Shape.ofRow(element).equals(shape);
    }

    private boolean isExtra(int child) {
        Node node = nodes.node(child);
        return (node instanceof TextNode text && text.getWholeText().length() <= LONGEST_EXTRA)
                || (isBare(child) && ShortText.of(node, LONGEST_EXTRA) != null);
    }

    private boolean isDate(int child) {
        String text = isBare(child) ? ShortText.of(nodes.node(child), LONGEST_EXTRA) : null;
        return text != null && ShownDate.is(text);
    }

    private boolean isBare(int child) {
        Node node = nodes.node(child);
        return node instanceof TextNode || (node instanceof Element && !titles.isRow(child));
    }
}
