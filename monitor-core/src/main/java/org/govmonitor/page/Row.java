package org.govmonitor.page;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * One entry of a list as it stands in the markup.
 *
 * @param nodes what belongs to the entry, neighbours in the tree: one element, or a link and the bare text behind it
 */
record Row(TitleLink link, List<Node> nodes) {}
