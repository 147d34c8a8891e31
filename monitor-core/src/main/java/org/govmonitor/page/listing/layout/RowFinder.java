package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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
        for (int i = 0; i < links.links().size(); i++) {
            rows.merge(
                    rowOf(links.placeOf(i)),
                    links.links().get(i),
                    (known, other) -> other.title().length() > known.title().length() ? other : known);
        }
        return rows;
    }

    private Element rowOf(Element place) {
        Element parent = place.parent();
        if (parent == null || Shape.isRowTag(place.normalName()) || !Shape.isRowTag(parent.normalName())) {
            return place;
        }
        return links.countIn(parent) <= LINKS_IN_A_ROW && !holdsSeveral(parent) ? parent : place;
    }

    /** Whether each link of the element has a date of its own: then it is a line of several entries. */
    private boolean holdsSeveral(Element row) {
        int dates = 0;
        for (Node node : row.childNodes()) {
            boolean dated = node instanceof Element cell
                    && (ShownDate.in(cell)
                            || (links.countIn(cell) == 1
                                    && cell.childNodes().stream().anyMatch(ShownDate::in)));
            dates += dated ? 1 : 0;
        }
        return dates > 1 && links.countIn(row) > 1;
    }
}
