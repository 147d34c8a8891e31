package org.govmonitor.page.listing.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageNodes;
import org.jsoup.nodes.Element;

/**
 * Forms rows and groups of rows. A row is the highest element with a single title; rows of one make under one parent are a
 * group; equal neighbouring groups are blocks of one list, which many sites cut after every five rows. No trees are compared.
 */
public final class RowFinder {
    private final PageNodes nodes;
    private final String crumbs;
    private final List<RowGroup> groups;

    private RowFinder(Page page) {
        TitleLinks links = TitleLinks.of(page);
        this.nodes = page.nodes();
        this.crumbs = links.crumbs();
        this.groups = groups(RowTitles.of(nodes, links), Headings.of(page));
    }

    /** Looks through the whole page, once. */
    public static RowFinder in(Page page) {
        return page.remembered(RowFinder.class, RowFinder::new);
    }

    /** The line that says where in its site the page stands; empty where there is none. */
    public String crumbs() {
        return crumbs;
    }

    /** The groups of the page, in its order. */
    public List<RowGroup> groups() {
        return groups;
    }

    private List<RowGroup> groups(RowTitles titles, Headings headings) {
        Map<Integer, Map<String, Integer>> firstRows = new LinkedHashMap<>();
        for (int i = 0; i < titles.rows().size(); i++) {
            int row = titles.rows().get(i);
            if (nodes.node(row) instanceof Element element) {
                firstRows
                        .computeIfAbsent(nodes.parent(row), container -> new LinkedHashMap<>())
                        .putIfAbsent(Shape.ofRow(element), row);
            }
        }
        Blocks blocks = new Blocks(headings);
        firstRows.forEach((container, shapes) -> shapes.forEach((shape, first) -> {
            if (nodes.node(container) instanceof Element holder) {
                List<Row> rows = new RowExtent(nodes, titles, shape).rows(container);
                blocks.add(new RowGroup(holder, shape, rows, titles.isAboveCrumbs(first)));
            }
        }));
        return blocks.merged();
    }
}
