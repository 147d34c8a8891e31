package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Optional;

/** One way of reading a page as a list. */
interface ListingStrategy {

    /** What it says, or empty where this way does not apply to the page. */
    Optional<Listing> read(Page page, LocalDate today);
}
