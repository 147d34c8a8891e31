package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what belongs to each row of a container: the row's element, and what stands bare between it and the next (a date
 * behind a link, a {@code dt} before its {@code dd}). Rows whose title is too short to be found alone are taken in here.
 */
final class RowExtent {
    private static final int LONGEST_EXTRA = 60;
    private static final int MOST_EXTRAS = 8;
    private static final int MOST_ELEMENTS = 40;

    private final Map<Element, TitleLink> known;
    private final Set<Element> members;

    private RowExtent(List<Element> members, Map<Element, TitleLink> known) {
        this.members = new HashSet<>(members);
        this.known = known;
    }

    /** The rows of a group, whose members are children of the container and of one shape. */
    static List<Row> of(Element container, List<Element> members, Map<Element, TitleLink> known) {
        return new RowExtent(members, known).rows(container, Shape.ofRow(members.get(0)));
    }

    private List<Row> rows(Element container, String shape) {
        List<Row> rows = new ArrayList<>();
        List<Node> pending = new ArrayList<>();
        boolean datesLead = datesLead(container);
        for (Node node : container.childNodes()) {
            TitleLink link = linkOf(node, shape);
            if (link != null) {
                List<Node> nodes = new ArrayList<>(datesLead ? pending : List.of());
                nodes.add(node);
                pending.clear();
                rows.add(new Row(link, nodes));
            } else if (!isExtra(node)) {
                pending.clear();
            } else if (datesLead || rows.isEmpty()) {
                pending.add(node);
            } else if (rows.get(rows.size() - 1).nodes().size() < MOST_EXTRAS) {
                rows.get(rows.size() - 1).nodes().add(node);
            }
        }
        return rows;
    }

    private @Nullable TitleLink linkOf(Node node, String shape) {
        if (!(node instanceof Element element)) {
            return null;
        }
        if (members.contains(element)) {
            return known.get(element);
        }
        if (known.containsKey(element)
                || element.normalName().equals("a")
                || !Shape.ofRow(element).equals(shape)) {
            return null;
        }
        List<Element> links = element.stream()
                .limit(MOST_ELEMENTS)
                .filter(e -> e.normalName().equals("a") && e.hasAttr("href"))
                .limit(2)
                .toList();
        return links.size() == 1 && links.get(0).text().strip().length() > 1 ? TitleLink.of(links.get(0)) : null;
    }

    /** Whether the date of a row stands before it: a bare date precedes the first row and none follows the last. */
    private boolean datesLead(Element container) {
        List<Node> nodes = container.childNodes();
        int first = 0;
        while (!isMember(nodes.get(first))) {
            first++;
        }
        int last = nodes.size() - 1;
        while (!isMember(nodes.get(last))) {
            last--;
        }
        return holdDate(nodes.subList(0, first)) && !holdDate(nodes.subList(last + 1, nodes.size()));
    }

    private boolean isMember(Node node) {
        return node instanceof Element element && members.contains(element);
    }

    private boolean holdDate(List<Node> nodes) {
        for (Node node : nodes) {
            if (isDate(node)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExtra(Node node) {
        return isBare(node) && ShortText.of(node, LONGEST_EXTRA) != null;
    }

    private boolean isDate(Node node) {
        String text = isBare(node) ? ShortText.of(node, LONGEST_EXTRA) : null;
        return text != null && ShownDate.is(text);
    }

    private boolean isBare(Node node) {
        return node instanceof TextNode || (node instanceof Element element && !known.containsKey(element));
    }
}
