package org.govmonitor.filled;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;

/** What may be fetched in search of a list, and how. */
public interface Ground {

    /**
     * An answer, and what it says when it is read as a list.
     *
     * @param page of an answer that is data, one that shows nothing
     */
    record Answer(Page page, Listing listing) {}

    /** Fetches an address; empty where it lies outside, may not be asked, failed, or where the budget is used up. */
    Optional<Answer> fetch(HttpUrl url);

    /** Lets a browser draw the page of an address; empty where there is none, or it came to nothing. */
    Optional<Answer> draw(HttpUrl url);
}
