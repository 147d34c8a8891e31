package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.page.date.DateReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Forms rows and groups of rows. A row is the highest element with a single title; rows of one make under one parent are a
 * group; equal neighbouring groups are blocks of one list, which many sites cut after every five rows. No trees are compared.
 */
public final class RowFinder {
    /** A row may hold a category and an attachment beside its title. */
    private static final int LINKS_IN_A_ROW = 3;

    private static final int LONGEST_DATE = 30;

    private final TitleLinks links;

    private RowFinder(TitleLinks links) {
        this.links = links;
    }

    /** The groups under the root, in the order of the page. */
    public static List<RowGroup> find(Element root) {
        return new RowFinder(TitleLinks.of(root)).groups();
    }

    private List<RowGroup> groups() {
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
        byContainer.forEach((container, shapes) -> shapes.forEach((shape, members) ->
                blocks.add(new RowGroup(container, shape, RowExtent.of(container, members, rows)))));
        return blocks.merged();
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
    private static boolean holdsSeveral(Element row) {
        int dates = 0;
        for (Node node : row.childNodes()) {
            String text = node instanceof Element cell ? ShortText.of(cell, LONGEST_DATE) : null;
            dates += text != null && DateReader.only(text).isPresent() ? 1 : 0;
        }
        return dates > 1;
    }
}
