package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * All links of a page that may be titles of entries, and how many of them each element holds: one walk, counted on the way
 * back. Neighbouring links to the same address (picture, title, 详细) count once.
 */
final class TitleLinks implements NodeFilter {
    private static final Set<String> OPAQUE = Set.of("script", "style", "noscript", "template", "select", "iframe");

    private final List<TitleLink> links = new ArrayList<>();
    private final Map<Element, Integer> counts = new HashMap<>();
    private @Nullable TitleLink last;
    private @Nullable String crumbs;
    private int beforeCrumbs;

    private TitleLinks() {}

    static TitleLinks of(Element root) {
        TitleLinks found = new TitleLinks();
        root.filter(found);
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
        return new HashSet<>(links.subList(0, beforeCrumbs));
    }

    /** How many of them lie in the element. */
    int count(Element element) {
        return counts.getOrDefault(element, 0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            if (crumbs == null && node instanceof TextNode text && Crumbs.begin(text)) {
                crumbs = Crumbs.of(text);
                beforeCrumbs = links.size();
            }
            return FilterResult.CONTINUE;
        }
        if (OPAQUE.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (TitleLink.isLink(element)) {
            add(TitleLink.of(element));
        }
        return FilterResult.CONTINUE;
    }

    private void add(TitleLink link) {
        if (link.mayBeTitle() && !repeats(link)) {
            links.add(link);
            counts.put(link.element(), 1);
            last = link;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.parent() != null) {
            Integer count = counts.get(element);
            if (count == null && Shape.isRowTag(element.normalName()) && element.hasAttr("onclick")) {
                add(TitleLink.ofRow(element));
                count = counts.get(element);
            }
            if (count != null) {
                counts.merge(element.parent(), count, Integer::sum);
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean repeats(TitleLink link) {
        return last != null && link.leadsSomewhere() && link.href().equals(last.href());
    }
}
