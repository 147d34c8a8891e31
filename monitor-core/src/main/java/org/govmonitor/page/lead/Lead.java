package org.govmonitor.page.lead;

import java.util.List;
import okhttp3.HttpUrl;

/**
 * An address at which the list of a page may lie.
 *
 * @param isMain whether it is known to fill the main matter of the page; otherwise it may as well fill a box beside it
 * @param further the addresses of the list's further pages, in order; as far as they can be told, and not known to exist
 */
public record Lead(HttpUrl url, boolean isMain, List<HttpUrl> further) {
    /** No list is followed further than so many pages by counting alone. */
    static final int MOST_FURTHER = 100;

    public Lead {
        further = List.copyOf(further);
    }

    Lead(HttpUrl url, boolean isMain) {
        this(url, isMain, List.of());
    }
}
