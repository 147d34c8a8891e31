package org.govmonitor.page;

import org.jsoup.nodes.Element;

/**
 * A link that may be the title of an entry.
 *
 * @param element the {@code a}
 * @param title its whole title, where the text of the link is cut short and its title attribute is not
 * @param href as written
 */
record TitleLink(Element element, String title, String href) {
    /** A shorter text is a menu's: 首页, 更多, 政务公开. */
    static final int SHORTEST = 5;

    static TitleLink of(Element a) {
        String text = a.text().strip();
        String attribute = a.attr("title").strip();
        boolean cut = text.length() < SHORTEST || text.endsWith("...") || text.endsWith("…");
        return new TitleLink(
                a,
                cut && attribute.length() > text.length() ? attribute : text,
                a.attr("href").strip());
    }

    boolean isLongEnough() {
        return title.length() >= SHORTEST;
    }

    /** Whether it leads to a page; the others call a script. */
    boolean leadsSomewhere() {
        return !href.isEmpty() && !href.startsWith("#") && !href.regionMatches(true, 0, "javascript:", 0, 11);
    }
}
