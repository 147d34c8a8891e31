package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Optional;

/** A page that only sends its reader elsewhere. */
final class ForwardingPage implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        return Forward.target(page).map(target -> new Listing.Unreadable(UnreadableReason.FORWARDS));
    }
}
