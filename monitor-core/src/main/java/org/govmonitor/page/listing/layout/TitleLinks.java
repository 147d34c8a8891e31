package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All links of a page that may be titles of entries, each with the largest element it has for itself: one walk, told on the
 * way back. Neighbouring links to the same address (picture, title, 详细) count once.
 */
final class TitleLinks {
    private static final Set<String> OPAQUE = Set.of("script", "style", "noscript", "template", "select", "iframe");

    private final List<TitleLink> links = new ArrayList<>();
    private final List<Element> places = new ArrayList<>();
    private final Map<Element, Integer> rowCounts = new HashMap<>();
    private @Nullable TitleLink last;

    private TitleLinks() {}

    static TitleLinks of(Element root) {
        TitleLinks found = new TitleLinks();
        found.walkChildren(root);
        return found;
    }

    /** In the order of the page. */
    List<TitleLink> links() {
        return links;
    }

    /** The highest element that holds the link and no other, but none above the first that is a row by its tag. */
    Element placeOf(int link) {
        return places.get(link);
    }

    /** How many of them lie in an element that is a row by its tag. */
    int countIn(Element row) {
        return rowCounts.getOrDefault(row, 0);
    }

    /** Elements only, and no deeper than the parser lets a page be. */
    private void walk(Element element) {
        if (OPAQUE.contains(element.normalName())) {
            return;
        }
        int first = links.size();
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            add(TitleLink.of(element));
        }
        walkChildren(element);
        int count = links.size() - first;
        if (count == 1 && !Shape.isRowTag(places.get(first).normalName())) {
            places.set(first, element);
        }
        if (count > 0 && Shape.isRowTag(element.normalName())) {
            rowCounts.put(element, count);
        }
    }

    private void walkChildren(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                walk(child);
            }
        }
    }

    private void add(TitleLink link) {
        if (link.isLongEnough() && !repeats(link)) {
            links.add(link);
            places.add(link.element());
            last = link;
        }
    }

    private boolean repeats(TitleLink link) {
        return last != null && link.leadsSomewhere() && link.href().equals(last.href());
    }
}
