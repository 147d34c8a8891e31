package org.govmonitor.page.listing.layout;

import java.util.regex.Pattern;
import org.govmonitor.page.date.DateReader;
import org.jsoup.nodes.Element;

/**
 * A link that may be the title of an entry.
 *
 * @param element the {@code a}
 * @param title its whole title, where the text of the link is cut short and its title attribute is not
 * @param href as written
 */
public record TitleLink(Element element, String title, String href) {
    /** A shorter text is a menu's: 首页, 更多, 政务公开. */
    static final int SHORTEST = 5;

    private static final int LONGEST_DATE = 30;
    /** A day over its month, or the reverse. */
    private static final Pattern BOXES =
            Pattern.compile("\\d{1,2}日?\\s*\\d{4}[-./年]\\d{1,2}月?|\\d{4}[-./年]\\d{1,2}月?\\s*\\d{1,2}日?");

    static TitleLink of(Element a) {
        String text = titleIn(a);
        boolean cut = text.length() < SHORTEST || text.endsWith("...") || text.endsWith("…");
        String attribute = cut ? a.attr("title").strip() : "";
        return new TitleLink(
                a,
                attribute.length() > text.length() ? attribute : text,
                a.attr("href").strip());
    }

    /** The text of the link without the boxes that show its date. */
    private static String titleIn(Element a) {
        String text = NodeText.of(a);
        for (int i = 0; i < a.childNodeSize() && DateReader.mayHold(text); i++) {
            String part = a.childNode(i) instanceof Element child ? ShortText.of(child, LONGEST_DATE) : null;
            if (part != null && !part.isEmpty() && isDate(part)) {
                text = text.startsWith(part) ? text.substring(part.length()) : text.replace(part, " ");
            }
        }
        return text.strip();
    }

    private static boolean isDate(String text) {
        return DateReader.only(text).isPresent() || BOXES.matcher(text).matches();
    }

    boolean isLongEnough() {
        return title.length() >= SHORTEST;
    }

    /** Whether it leads to a page; the others call a script. */
    public boolean leadsSomewhere() {
        return !href.isEmpty() && !href.startsWith("#") && !href.regionMatches(true, 0, "javascript:", 0, 11);
    }
}
