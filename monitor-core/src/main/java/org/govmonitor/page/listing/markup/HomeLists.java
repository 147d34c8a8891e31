package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.ListingItem;

/** The entries of all lists of a page that shows many, such as a home page, in its order. */
public final class HomeLists {
    private HomeLists() {}

    /** Entries of every group of rows outside of navigation, header and footer; a date is null where a row shows none. */
    public static List<ListingItem> of(Page page, LocalDate today) {
        List<ListingItem> items = new ArrayList<>();
        for (Candidate candidate : MarkupListing.candidates(page, today)) {
            if (!candidate.place().framework()) {
                // Years are told from neighbours in one list, never from those of the list before.
                items.addAll(Items.of(candidate, page, today, DateSource.LIST_TEXT));
            }
        }
        return items;
    }
}
