package org.govmonitor.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells whether a page says next to nothing. Stops as soon as it says more, so that it costs little on real pages. */
public final class Sparse implements NodeFilter {
    private final int mostText;
    private final int mostLinks;
    private int text;
    private int links;

    private Sparse(int mostText, int mostLinks) {
        this.mostText = mostText;
        this.mostLinks = mostLinks;
    }

    /** Whether the page has no more characters of text and no more links than these. */
    public static boolean is(Page page, int mostText, int mostLinks) {
        Sparse sparse = new Sparse(mostText, mostLinks);
        page.document().body().filter(sparse);
        return sparse.isWithin();
    }

    private boolean isWithin() {
        return text <= mostText && links <= mostLinks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && !words.isBlank()) {
            text += words.text().strip().length();
        } else if (node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href")) {
            links++;
        }
        return isWithin() ? FilterResult.CONTINUE : FilterResult.STOP;
    }
}
