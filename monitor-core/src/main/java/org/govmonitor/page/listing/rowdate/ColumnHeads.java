package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.listing.layout.RowGroup;
import org.jsoup.nodes.Element;

/** The heads of a table's columns, as far as they say what a date below means. */
final class ColumnHeads {
    private static final int LONGEST_HEAD = 12;
    private static final int MOST_COLUMNS = 30;

    private final List<DateLabel> labels;

    private ColumnHeads(List<DateLabel> labels) {
        this.labels = labels;
    }

    /** The heads above the group's rows; without any where it is no table or has none. */
    static ColumnHeads of(RowGroup group) {
        Element table = group.rowShape().equals("tr") ? group.container().closest("table") : null;
        Element first = table == null ? null : table.selectFirst("tr");
        return new ColumnHeads(first == null ? List.of() : labels(first));
    }

    DateLabel label(int column) {
        return column >= 0 && column < labels.size() ? labels.get(column) : DateLabel.NONE;
    }

    /** The number of the cell that the element lies in, from 0; -1 where it lies in none. */
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

    private static List<DateLabel> labels(Element row) {
        List<DateLabel> labels = new ArrayList<>();
        for (Element cell : row.children()) {
            String text = cell.text();
            labels.add(text.length() > LONGEST_HEAD ? DateLabel.NONE : DateLabel.of(text));
        }
        return labels;
    }
}
