package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Forms rows and groups of rows. A row is the highest element with a single title; rows of one make under one parent are a
 * group; equal neighbouring groups are blocks of one list, which many sites cut after every five rows. No trees are compared.
 */
public final class RowFinder {
    /** A row may hold a category and an attachment beside its title. */
    private static final int LINKS_IN_A_ROW = 3;

    private final TitleLinks links;
    private final Set<TitleLink> aboveCrumbs;

    private RowFinder(TitleLinks links) {
        this.links = links;
        this.aboveCrumbs = links.aboveCrumbs();
    }

    /** Looks through everything under the root once. */
    public static RowFinder in(Element root) {
        return new RowFinder(TitleLinks.of(root));
    }

    /** The line that says where in its site the page stands; empty where there is none. */
    public String crumbs() {
        return links.crumbs();
    }

    /** The groups under the root, in the order of the page. */
    public List<RowGroup> groups() {
        Map<Element, TitleLink> rows = rowElements();
        Map<Element, Map<String, List<Element>>> byContainer = new LinkedHashMap<>();
        for (Element row : rows.keySet()) {
            Element container = row.parent();
            if (container != null) {
                byContainer
                        .computeIfAbsent(container, c -> new LinkedHashMap<>())
                        .computeIfAbsent(Shape.ofRow(row), shape -> new ArrayList<>())
                        .add(row);
            }
        }
        Blocks blocks = new Blocks();
        byContainer.forEach(
                (container, shapes) -> shapes.forEach((shape, members) -> blocks.add(group(container, members, rows))));
        return blocks.merged();
    }

    private RowGroup group(Element container, List<Element> members, Map<Element, TitleLink> rows) {
        boolean above = aboveCrumbs.contains(rows.get(members.get(0)));
        return new RowGroup(container, Shape.ofRow(members.get(0)), RowExtent.of(container, members, rows), above);
    }

    /** The element of each row with its longest title, in the order of the page. */
    private Map<Element, TitleLink> rowElements() {
        Map<Element, TitleLink> rows = new LinkedHashMap<>();
        for (TitleLink link : links.links()) {
            rows.merge(
                    rowOf(link.element()),
                    link,
                    (known, other) -> other.title().length() > known.title().length() ? other : known);
        }
        return rows;
    }

    private Element rowOf(Element link) {
        Element row = climb(link);
        Element parent = row.parent();
        if (parent == null || Shape.isRowTag(row.normalName()) || !Shape.isRowTag(parent.normalName())) {
            return row;
        }
        return links.count(parent) <= LINKS_IN_A_ROW && !holdsSeveral(parent) ? parent : row;
    }

    /** Whether each link of the element has a date of its own: then it is a line of several entries. */
    private boolean holdsSeveral(Element row) {
        int dates = 0;
        for (Element cell : row.children()) {
            dates += ShownDate.in(cell)
                            || (links.count(cell) == 1
                                    && cell.childNodes().stream().anyMatch(ShownDate::in))
                    ? 1
                    : 0;
        }
        return dates > 1 && links.count(row) > 1;
    }

    private Element climb(Element link) {
        Element row = link;
        while (!Shape.isRowTag(row.normalName())) {
            Element parent = row.parent();
            if (parent == null || parent.normalName().equals("body") || links.count(parent) != links.count(row)) {
                return row;
            }
            row = parent;
        }
        return row;
    }
}
