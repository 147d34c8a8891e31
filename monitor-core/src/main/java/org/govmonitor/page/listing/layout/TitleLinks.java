package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * All links of a page that may be titles of entries, each with the largest element it has for itself: one walk, told on the
 * way back. Neighbouring links to the same address (picture, title, 详细) count once.
 */
final class TitleLinks {
    private static final Set<String> OPAQUE = Set.of("script", "style", "noscript", "template", "select", "iframe");

    private final List<TitleLink> links = new ArrayList<>();
    private final List<Element> places = new ArrayList<>();
    private final Map<Element, Integer> counts = new HashMap<>();
    private @Nullable TitleLink last;
    private @Nullable String crumbs;
    private int beforeCrumbs;

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

    /** The line that says where in its site the page stands; empty where there is none. */
    String crumbs() {
        return crumbs == null ? "" : crumbs;
    }

    /** The links above that line: menus and what hangs below them. */
    Set<TitleLink> aboveCrumbs() {
        Set<TitleLink> above = Collections.newSetFromMap(new IdentityHashMap<>());
        above.addAll(links.subList(0, beforeCrumbs));
        return above;
    }

    /** The highest element that holds the link and no other, but none above the first that is a row by its tag. */
    Element placeOf(int link) {
        return places.get(link);
    }

    /** How many of them lie in an element that is a row by its tag, or stands directly in one. */
    int countIn(Element element) {
        return counts.getOrDefault(element, 0);
    }

    /** Elements and texts only, and no deeper than the parser lets a page be. */
    private void walkChildren(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                walk(inner, element);
            } else if (crumbs == null && child instanceof TextNode text && Crumbs.begin(text)) {
                crumbs = Crumbs.of(text);
                beforeCrumbs = links.size();
            }
        }
    }

    private void walk(Element element, Element parent) {
        String tag = element.normalName();
        if (OPAQUE.contains(tag)) {
            return;
        }
        int first = links.size();
        if (TitleLink.isLink(element)) {
            add(TitleLink.of(element));
        }
        walkChildren(element);
        if (links.size() == first && Shape.isRowTag(tag) && element.hasAttr("onclick")) {
            add(TitleLink.ofRow(element));
        }
        int count = links.size() - first;
        if (count == 1 && !Shape.isRowTag(places.get(first).normalName())) {
            places.set(first, element);
        }
        if (count > 0 && (Shape.isRowTag(tag) || Shape.isRowTag(parent.normalName()))) {
            counts.put(element, count);
        }
    }

    private void add(TitleLink link) {
        if (link.mayBeTitle() && !repeats(link)) {
            links.add(link);
            places.add(link.element());
            last = link;
        }
    }

    private boolean repeats(TitleLink link) {
        return last != null
                && link.leadsSomewhere()
                && link.href().equals(last.href())
                && entry(link.element()) == entry(last.element());
    }

    /** The list item or table row around a link, null where there is none. */
    private static @Nullable Element entry(Element link) {
        Element at = link;
        while (at != null && !Shape.isRowTag(at.normalName())) {
            at = at.parent();
        }
        return at;
    }
}
