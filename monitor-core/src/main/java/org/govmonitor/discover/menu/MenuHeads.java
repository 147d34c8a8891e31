package org.govmonitor.discover.menu;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of a menu another stands under. In every form of nested menu (list in a list item, definition list, paragraph
 * under a link, heading over a list, two cells of a row) the head comes first, alone, in an element unlike those of its
 * group.
 */
public final class MenuHeads {
    private static final int CLIMB = 8;
    private static final int FELLOWS = 60;
    private static final int LONGEST_HEAD = 30;
    private static final Set<String> GROUPS = Set.of("ul", "ol", "dl", "table");
    /** What can hold a head beside a group that is no list. */
    private static final Set<String> HEADINGS = Set.of(
            "a", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "td", "span", "strong", "b", "em", "p", "label");

    private final Map<Element, Integer> links = new IdentityHashMap<>();
    private final Map<Element, Optional<Element>> heads = new IdentityHashMap<>();

    /** @param pageLinks all links that count */
    MenuHeads(List<Element> pageLinks) {
        for (Element link : pageLinks) {
            for (Element e = link; e != null; e = e.parent()) {
                links.merge(e, 1, Integer::sum);
            }
        }
    }

    /** The element that heads the group in which this one stands, or null. */
    @Nullable
    Element over(Element entry) {
        Element e = entry;
        for (int i = 0; i < CLIMB && e != null && !e.normalName().equals("body"); i++) {
            Optional<Element> head = heads.computeIfAbsent(e, this::before);
            if (head.isPresent()) {
                return head.get();
            }
            e = e.parent();
        }
        return null;
    }

    /** The one link of a head, or null where it has none. */
    static @Nullable Element linkOf(Element head) {
        return head.normalName().equals("a") ? head : head.selectFirst("a[href]");
    }

    private Optional<Element> before(Element e) {
        Element sibling = e.previousElementSibling();
        for (int i = 0; i < FELLOWS && sibling != null; i++, sibling = sibling.previousElementSibling()) {
            boolean isFellow = isFellow(sibling, e);
            if (!isFellow && sibling.hasText()) {
                return mayHead(sibling, e) ? Optional.of(sibling) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFellow(Element sibling, Element e) {
        if (!sibling.normalName().equals(e.normalName())) {
            return false;
        }
        boolean headCell = e.normalName().equals("td") && count(sibling) == 1 && count(e) > 1;
        return !headCell;
    }

    private boolean mayHead(Element sibling, Element group) {
        String text = sibling.text();
        boolean fits = HEADINGS.contains(sibling.normalName()) || GROUPS.contains(group.normalName());
        return fits && text.length() <= LONGEST_HEAD && distinctLinks(sibling) <= 1;
    }

    /** Links other than 更多 in a head. */
    private int distinctLinks(Element head) {
        if (count(head) <= 1) {
            return count(head);
        }
        return (int) head.select("a[href]").stream()
                .filter(link -> !ColumnNames.isMore(ColumnNames.of(link)))
                .count();
    }

    /** How many links an element holds or is. */
    int count(Element e) {
        return links.getOrDefault(e, 0);
    }
}
