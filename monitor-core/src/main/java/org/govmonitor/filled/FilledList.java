package org.govmonitor.filled;

import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;

/**
 * What was found in the place of a page's own list.
 *
 * @param source where it was found; the page's own address where a browser drew it
 * @param page the answer that it was read from
 * @param listing never unreadable but where sources disagree
 * @param further the addresses at which its further pages may lie, in order
 */
public record FilledList(HttpUrl source, Page page, Listing listing, List<HttpUrl> further) {
    public FilledList {
        further = List.copyOf(further);
    }

    boolean isRead() {
        return listing instanceof Listing.Read;
    }

    boolean isBlocked() {
        return listing instanceof Listing.Blocked;
    }

    boolean isBlank() {
        return listing instanceof Listing.Blank;
    }
}
