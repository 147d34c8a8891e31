package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.ShortText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a list's columns, as far as they say what a date below means. They stand in a row above the first, in a table
 * or line of their own above the list, and in lists of lines as well as in tables.
 */
final class ColumnHeads {
    private static final int LONGEST_HEAD = 12;
    private static final int MOST_COLUMNS = 30;
    /** 公开 heads a menu, 公开时间 a column of dates. */
    private static final Pattern DATE = Pattern.compile("时\\s*间|日\\s*期|期限|有效期|截止");

    /** A title over the whole table may stand between. */
    private static final int ROWS_ABOVE = 3;

    private static final int LEVELS_ABOVE = 3;

    private final RowGroup group;
    /** Looked for when a date first asks for one. */
    private @Nullable List<DateLabel> labels;

    private ColumnHeads(RowGroup group) {
        this.group = group;
    }

    /** The heads above the group's rows; without any where there are none. */
    static ColumnHeads of(RowGroup group) {
        return new ColumnHeads(group);
    }

    private static List<DateLabel> labels(RowGroup group) {
        if (!(group.rows().get(0).first() instanceof Element first) || first.childrenSize() < 2) {
            return List.of();
        }
        int columns = first.childrenSize();
        List<DateLabel> labels = above(first, columns);
        Element at = first.parent();
        for (int level = 0; level < LEVELS_ABOVE && labels.isEmpty() && at != null; level++) {
            labels = above(at, columns);
            at = at.parent();
        }
        return labels;
    }

    /** The label of the column that the element lies in; NONE where it lies in none of the row's. */
    DateLabel label(Element element, Row row) {
        if (labels == null) {
            labels = labels(group);
        }
        if (labels.isEmpty() || !(row.first() instanceof Element whole)) {
            return DateLabel.NONE;
        }
        for (Element at = element; at != null && at != whole; at = at.parent()) {
            if (at.parent() == whole) {
                int column = place(at);
                return column >= 0 && column < labels.size() ? labels.get(column) : DateLabel.NONE;
            }
        }
        return DateLabel.NONE;
    }

    /** The number of the table cell that the element lies in, from 0; -1 where it lies in none. */
    static int columnOf(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals("td")) {
                return place(at);
            }
            if (at.normalName().equals("li") || at.normalName().equals("tr")) {
                return -1;
            }
        }
        return -1;
    }

    private static int place(Element cell) {
        int place = 0;
        for (Element at = cell.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            if (++place > MOST_COLUMNS) {
                return -1;
            }
        }
        return place;
    }

    /** The labels of the nearest line above that has as many cells and names a date. */
    private static List<DateLabel> above(Element element, int columns) {
        Element at = element.previousElementSibling();
        for (int i = 0; i < ROWS_ABOVE && at != null; i++, at = at.previousElementSibling()) {
            List<DateLabel> labels = labels(line(at), columns);
            if (!labels.isEmpty()) {
                return labels;
            }
        }
        return List.of();
    }

    /** The last line of cells within an element that holds nothing else: a thead, a table of one row. */
    private static @Nullable Element line(Element element) {
        Element at = element;
        while (at != null && at.childrenSize() == 1) {
            at = at.firstElementChild();
        }
        return at != null && at.normalName().equals("thead") ? at.lastElementChild() : at;
    }

    private static List<DateLabel> labels(@Nullable Element line, int columns) {
        if (line == null || line.childrenSize() != columns) {
            return List.of();
        }
        List<DateLabel> labels = new ArrayList<>();
        boolean named = false;
        for (Element cell : line.children()) {
            String text = ShortText.of(cell, LONGEST_HEAD);
            if (text == null) {
                return List.of();
            }
            DateLabel label = DATE.matcher(text).find() ? DateLabel.of(text) : DateLabel.NONE;
            labels.add(label);
            named |= label != DateLabel.NONE;
        }
        return named ? labels : List.of();
    }
}
