package org.govmonitor.page;

import org.jsoup.nodes.TextNode;

/** Tells whether a page says next to nothing. Stops as soon as it says more, so that it costs little on real pages. */
public final class Sparse {
    private Sparse() {}

    /** Whether the page has no more characters of text and no more links than these. */
    public static boolean is(Page page, int mostText, int mostLinks) {
        return page.links().size() <= mostLinks && isTextWithin(page.nodes(), mostText);
    }

    private static boolean isTextWithin(PageNodes nodes, int most) {
        int text = 0;
        int end = nodes.end(nodes.body());
        for (int number = nodes.body(); number < end && text <= most; number++) {
            if (nodes.node(number) instanceof TextNode words && !words.isBlank()) {
                text += words.text().strip().length();
            }
        }
        return text <= most;
    }
}
