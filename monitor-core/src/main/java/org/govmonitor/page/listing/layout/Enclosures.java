package org.govmonitor.page.listing.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the boxes of a page say about the blocks within them. Blocks share the boxes around them: each is asked once. */
final class Enclosures {
    private static final NameWords FRAMEWORK = new NameWords(
            Set.of(
                    "nav",
                    "navbar",
                    "navi",
                    "menu",
                    "submenu",
                    "header",
                    "footer",
                    "foot",
                    "top",
                    "bottom",
                    "copyright",
                    "crumb",
                    "crumbs",
                    "link",
                    "links"),
            List.of("friend"));
    private static final NameWords BESIDE = new NameWords(
            Set.of("side", "sidebar", "aside", "hot", "right", "phb", "rdxx"), List.of("rank", "recommend", "relat"));

    /**
     * What an element and the elements around it are.
     *
     * @param entry one of them is the entry of a list
     * @param framework one of them is navigation, header or footer
     * @param beside one of them is called a box beside the main matter
     */
    record Enclosure(boolean entry, boolean framework, boolean beside) {
        static final Enclosure NONE = new Enclosure(false, false, false);
    }

    private final Map<Element, Enclosure> known = new HashMap<>();

    private Enclosures() {}

    static Enclosures of(Page page) {
        return page.remembered(Enclosures.class, p -> new Enclosures());
    }

    /** Of an element and all around it, up to the body of its page. */
    Enclosure of(@Nullable Element element) {
        if (element == null || element.normalName().equals("body")) {
            return Enclosure.NONE;
        }
        Enclosure enclosure = known.get(element);
        if (enclosure == null) {
            Enclosure around = of(element.parent());
            String tag = element.normalName();
            enclosure = new Enclosure(
                    around.entry() || tag.equals("li"),
                    around.framework() || isFramework(element),
                    around.beside() || tag.equals("aside") || BESIDE.name(element));
            known.put(element, enclosure);
        }
        return enclosure;
    }

    /** Whether the element by itself is navigation, header or footer. */
    static boolean isFramework(Element element) {
        return switch (element.normalName()) {
            case "nav", "header", "footer" -> true;
            default -> FRAMEWORK.name(element);
        };
    }
}
