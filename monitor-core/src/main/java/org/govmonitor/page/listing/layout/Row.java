package org.govmonitor.page.listing.layout;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * One entry of a list as it stands in the markup.
 *
 * @param link the title
 * @param nodes what belongs to the entry, neighbours in the tree: one element, or a link and the bare text behind it
 */
public record Row(TitleLink link, List<Node> nodes) {}
