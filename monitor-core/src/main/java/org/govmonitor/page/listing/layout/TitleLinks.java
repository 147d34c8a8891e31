package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All links of a page that may be titles of entries, and how many of them each element holds: one walk, counted on the way
 * back. Neighbouring links to the same address (picture, title, 详细) count once.
 */
final class TitleLinks {
    private static final Set<String> OPAQUE = Set.of("script", "style", "noscript", "template", "select", "iframe");

    private final List<TitleLink> links = new ArrayList<>();
    private final Map<Element, Integer> counts = new HashMap<>();
    private @Nullable TitleLink last;

    private TitleLinks() {}

    static TitleLinks of(Element root) {
        TitleLinks found = new TitleLinks();
        found.walk(root);
        return found;
    }

    /** In the order of the page. */
    List<TitleLink> links() {
        return links;
    }

    /** How many of them lie in the element. */
    int count(Element element) {
        return counts.getOrDefault(element, 0);
    }

    /** Elements only, and no deeper than the parser lets a page be. */
    private int walk(Element element) {
        if (OPAQUE.contains(element.normalName())) {
            return 0;
        }
        int count = element.normalName().equals("a") && element.hasAttr("href") ? add(TitleLink.of(element)) : 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                count += walk(child);
            }
        }
        if (count > 0) {
            counts.put(element, count);
        }
        return count;
    }

    private int add(TitleLink link) {
        if (!link.isLongEnough() || repeats(link)) {
            return 0;
        }
        links.add(link);
        last = link;
        return 1;
    }

    private boolean repeats(TitleLink link) {
        return last != null && link.leadsSomewhere() && link.href().equals(last.href());
    }
}
