package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.page.Forward;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;

/** A page that only sends its reader elsewhere. */
final class ForwardingPage implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        return Forward.target(page).map(target -> new Listing.Unreadable(UnreadableReason.FORWARDS));
    }
}
