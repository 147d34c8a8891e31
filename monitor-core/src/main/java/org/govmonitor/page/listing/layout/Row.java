package org.govmonitor.page.listing.layout;

import org.govmonitor.page.Page;
import org.govmonitor.page.PageNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One entry of a list as it stands in the markup: its title and what else belongs to it, neighbours in the tree. That is one
 * element, or a link and the bare text behind it.
 */
public final class Row {
    private final PageNodes page;
    private final TitleLink link;
    private final Numbers numbers;

    Row(PageNodes page, TitleLink link, Numbers numbers) {
        this.page = page;
        this.link = link;
        this.numbers = numbers;
    }

    /** The title. */
    public TitleLink link() {
        return link;
    }

    /** How many nodes belong to it, at least one. */
    public int size() {
        return numbers.size();
    }

    /** The number in its page of one of them, in their order. */
    public int number(int place) {
        return numbers.get(place);
    }

    /** The first of them. */
    public Node first() {
        return page.node(numbers.get(0));
    }

    /** The page that the numbers are of. */
    public PageNodes page() {
        return page;
    }

    /** The year in the heading over the rows among which this one stands, 0 where none names one. */
    public int headedYear(Page of) {
        return first().parent() instanceof Element container ? Headings.of(of).year(container) : 0;
    }

    void add(int number) {
        numbers.add(number);
    }
}
