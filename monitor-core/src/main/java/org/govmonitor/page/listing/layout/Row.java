package org.govmonitor.page.listing.layout;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One entry of a list as it stands in the markup.
 *
 * @param link the title
 * @param nodes what belongs to the entry, neighbours in the tree: one element, or a link and the bare text behind it
 */
public record Row(TitleLink link, List<Node> nodes) {
    /** The year in the heading over the rows among which this one stands, 0 where none names one. */
    public int headedYear() {
        return nodes.get(0).parent() instanceof Element container ? Heading.year(container) : 0;
    }
}
