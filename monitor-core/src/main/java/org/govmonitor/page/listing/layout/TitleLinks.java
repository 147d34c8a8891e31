package org.govmonitor.page.listing.layout;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * All links of a page that may be titles of entries, each with the largest element it has for itself. Neighbouring links to
 * the same address (picture, title, 详细) count once.
 */
final class TitleLinks {
    private final PageNodes nodes;
    private final List<TitleLink> links = new ArrayList<>();
    /** The number of the element of each link; they rise. */
    private final Numbers numbers = new Numbers();

    private @Nullable String crumbs;
    private int beforeCrumbs;

    private TitleLinks(PageNodes nodes) {
        this.nodes = nodes;
    }

    static TitleLinks of(Page page) {
        PageNodes nodes = page.nodes();
        TitleLinks found = new TitleLinks(nodes);
        found.read(nodes.body() + 1, nodes.end(nodes.body()));
        return found;
    }

    /** How many there are. */
    int size() {
        return links.size();
    }

    /** In the order of the page. */
    TitleLink get(int link) {
        return links.get(link);
    }

    /** The line that says where in its site the page stands; empty where there is none. */
    String crumbs() {
        return crumbs == null ? "" : crumbs;
    }

    /** Whether the link stands above that line, as menus do and what hangs below them. */
    boolean isAboveCrumbs(int link) {
        return link < beforeCrumbs;
    }

    /** The highest element that holds the link and no other, but none above the first that is a row by its tag. */
    int placeOf(int link) {
        int previous = link == 0 ? nodes.body() : numbers.get(link - 1);
        int next = link + 1 == links.size() ? nodes.end(nodes.body()) : numbers.get(link + 1);
        int place = numbers.get(link);
        int above = nodes.parent(place);
        while (above > previous && next >= nodes.end(above) && next >= nodes.end(place) && !isRow(place)) {
            place = above;
            above = nodes.parent(place);
        }
        return place;
    }

    private boolean isRow(int element) {
        return Shape.isRowTag(nodes.node(element).normalName());
    }

    /** How many of them lie in the element or are it. */
    int countIn(int element) {
        return firstFrom(nodes.end(element)) - firstFrom(element);
    }

    /** The first link that does not stand before the node. */
    private int firstFrom(int node) {
        int low = 0;
        int high = numbers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle) < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read(int from, int end) {
        int number = from;
        while (number < end) {
            Node node = nodes.node(number);
            if (node instanceof Element element) {
                number = readElement(element, number);
            } else {
                if (crumbs == null && node instanceof TextNode text && Crumbs.begin(text)) {
                    crumbs = Crumbs.of(text);
                    beforeCrumbs = links.size();
                }
                number++;
            }
        }
    }

    /** Where to go on: within the element, or behind it. */
    private int readElement(Element element, int number) {
        switch (element.normalName()) {
            case "script", "style", "noscript", "template", "select", "iframe" -> {
                return nodes.end(number);
            }
            case "a" -> {
                if (TitleLink.isLink(element)) {
                    add(TitleLink.of(element), number);
                }
            }
            case "li", "tr", "dd", "dt", "article" -> {
                if (element.hasAttr("onclick")) {
                    readClicked(element, number);
                    return nodes.end(number);
                }
            }
            default -> {}
        }
        return number + 1;
    }

    /** A row that is clicked as a whole is a link where it holds none. */
    private void readClicked(Element row, int number) {
        int first = links.size();
        read(number + 1, nodes.end(number));
        if (links.size() == first) {
            add(TitleLink.ofRow(row), number);
        }
    }

    private void add(TitleLink link, int number) {
        if (link.mayBeTitle() && !repeats(link)) {
            links.add(link);
            numbers.add(number);
        }
    }

    private boolean repeats(TitleLink link) {
        TitleLink last = links.isEmpty() ? null : links.get(links.size() - 1);
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
