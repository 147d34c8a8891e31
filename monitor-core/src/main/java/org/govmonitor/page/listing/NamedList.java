package org.govmonitor.page.listing;

import java.util.List;
import java.util.Optional;
import org.govmonitor.page.date.ItemDate;

/**
 * One of several lists of a page.
 *
 * @param name the words that head it, as the page writes them
 * @param items in the order of the page, at least one
 */
public record NamedList(String name, List<ListingItem> items) {
    public NamedList {
        items = List.copyOf(items);
    }

    /** The item date with the newest day; empty where no item is dated. */
    public Optional<ItemDate> newest() {
        return ListingItem.newest(items);
    }
}
