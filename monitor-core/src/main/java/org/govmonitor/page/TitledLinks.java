package org.govmonitor.page;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/**
 * The links of a page that read like the titles of articles. They serve where a page shows several lists, as a home page
 * does, or a list that could not be made out; menus, calendars and buttons have shorter words.
 */
public final class TitledLinks {
    /** Titles of Chinese articles are longer, names of columns and buttons shorter. */
    private static final int SHORTEST_TITLE = 8;

    private TitledLinks() {}

    /** In the order of the page, each once. */
    public static List<HttpUrl> of(Page page) {
        Set<String> hrefs = new HashSet<>();
        Set<HttpUrl> links = new LinkedHashSet<>();
        for (Element link : page.links()) {
            int length = Math.max(
                    link.text().strip().length(), link.attr("title").strip().length());
            if (length >= SHORTEST_TITLE && hrefs.add(link.attr("href"))) {
                HttpUrl url = page.resolve(link.attr("href"));
                if (url != null) {
                    links.add(url);
                }
            }
        }
        return List.copyOf(links);
    }
}
