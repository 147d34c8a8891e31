package org.govmonitor.page.listing.layout;

import org.govmonitor.page.date.DateReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A link that may be the title of an entry.
 *
 * @param element the {@code a}, or the row that is clicked as a whole
 * @param title its whole title, where the text of the link is cut short and its title attribute is not
 * @param href as written
 */
public record TitleLink(Element element, String title, String href) {
    /** A shorter text is a menu's: 首页, 更多, 政务公开. */
    static final int SHORTEST = 5;

    private static final int LONGEST_DATE = 30;

    static TitleLink of(Element a) {
        String text = titleIn(a);
        boolean cut = text.length() < SHORTEST || text.endsWith("...") || text.endsWith("…");
        String attribute = cut ? a.attr("title").strip() : "";
        return new TitleLink(
                a,
                attribute.length() > text.length() ? attribute : text,
                a.attr("href").strip());
    }

    /** A row without links that a click opens: its longest cell is the title. */
    static TitleLink ofRow(Element row) {
        String title = "";
        for (Element cell : row.children()) {
            String text = cell.text().strip();
            title = text.length() > title.length() && !ShownDate.is(text) ? text : title;
        }
        return new TitleLink(row, title, "");
    }

    /** The text of the link without the boxes that show its date. */
    private static String titleIn(Element a) {
        String text = NodeText.of(a);
        for (int i = 0; i < a.childNodeSize(); i++) {
            String part = a.childNode(i) instanceof Element child && DateReader.mayHold(text)
                    ? ShortText.of(child, LONGEST_DATE)
                    : null;
            if (part != null && !part.isEmpty() && ShownDate.is(part)) {
                text = text.startsWith(part) ? text.substring(part.length()) : text.replace(part, " ");
            }
        }
        return text.strip();
    }

    /** Whether the element leads somewhere, if only by a script. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && (element.hasAttr("href") || element.hasAttr("onclick") || element.hasAttr("title"));
    }

    /** Whether the title is longer than a menu's, or a date beside it shows that it is no menu's. */
    boolean mayBeTitle() {
        return title.length() >= SHORTEST
                || (title.length() > 1
                        && !ShownDate.is(title)
                        && isOnlyLink()
                        && (isDated(element) || isDated(element.parent())));
    }

    private boolean isOnlyLink() {
        Element parent = element.parent();
        for (int i = 0; parent != null && i < parent.childNodeSize(); i++) {
            Node beside = parent.childNode(i);
            if (beside != element && beside.normalName().equals("a")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDated(@Nullable Element element) {
        return element != null
                && (ShownDate.in(element.nextElementSibling()) || ShownDate.in(element.previousElementSibling()));
    }

    /** Whether it leads to a page; the others call a script. */
    public boolean leadsSomewhere() {
        return !href.isEmpty() && !href.startsWith("#") && !href.regionMatches(true, 0, "javascript:", 0, 11);
    }
}
