package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.ListingStrategy;

/** A piece of markup that a page loads into itself: it holds the list and little else, however few its entries. */
public final class FragmentListing implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        if (!page.isFragment()) {
            return Optional.empty();
        }
        List<ListingItem> items = new MarkupListing(DateSource.LIST_TEXT).readKnown(page, today);
        return items.stream().anyMatch(item -> item.date() != null)
                ? Optional.of(new Listing.Read(items))
                : Optional.empty();
    }
}
