package org.govmonitor.page.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.page.Page;

/** One way of reading a page as a list. */
public interface ListingStrategy {
    /**
     * What it says, or empty where this way does not apply to the page.
     *
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    Optional<Listing> read(Page page, LocalDate today);
}
