package org.govmonitor.page.listing.layout;

import org.govmonitor.page.PageNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that are rows, each the highest with a single title, or with the longest of a few. */
final class RowTitles {
    /** A row may hold a category and an attachment beside its title. */
    private static final int LINKS_IN_A_ROW = 3;

    private final PageNodes nodes;
    private final TitleLinks links;
    /** By the number of the row, the place of its title among the links, counted from 1. */
    private final int[] titles;

    private final Numbers rows = new Numbers();

    private RowTitles(PageNodes nodes, TitleLinks links) {
        this.nodes = nodes;
        this.links = links;
        this.titles = new int[nodes.size()];
    }

    static RowTitles of(PageNodes nodes, TitleLinks links) {
        RowTitles found = new RowTitles(nodes, links);
        for (int link = 0; link < links.size(); link++) {
            found.add(found.rowOf(links.placeOf(link)), link);
        }
        return found;
    }

    /** The numbers of the rows' elements, by their first links. */
    Numbers rows() {
        return rows;
    }

    boolean isRow(int number) {
        return titles[number] > 0;
    }

    /** The title of a row. */
    TitleLink titleOf(int row) {
        return links.get(titles[row] - 1);
    }

    /** Whether the title of a row stands above the line that says where in its site the page stands. */
    boolean isAboveCrumbs(int row) {
        return links.isAboveCrumbs(titles[row] - 1);
    }

    private void add(int row, int link) {
        if (!isRow(row)) {
            rows.add(row);
            titles[row] = link + 1;
        } else if (links.get(link).title().length() > titleOf(row).title().length()) {
            titles[row] = link + 1;
        }
    }

    private int rowOf(int place) {
        int parent = nodes.parent(place);
        if (isRowByTag(place) || !isRowByTag(parent)) {
            return place;
        }
        return links.countIn(parent) <= LINKS_IN_A_ROW && !holdsSeveral(parent) ? parent : place;
    }

    private boolean isRowByTag(int number) {
        return Shape.isRowTag(nodes.node(number).normalName());
    }

    /** Whether each link of the element has a date of its own: then it is a line of several entries. */
    private boolean holdsSeveral(int row) {
        int dates = 0;
        for (int cell = row + 1; cell < nodes.end(row); cell = nodes.end(cell)) {
            dates += nodes.node(cell) instanceof Element element && isDated(element, cell) ? 1 : 0;
        }
        return dates > 1 && links.countIn(row) > 1;
    }

    private boolean isDated(Element cell, int number) {
        if (ShownDate.in(cell)) {
            return true;
        }
        if (links.countIn(number) == 1) {
            for (Node part : cell.childNodes()) {
                if (ShownDate.in(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
