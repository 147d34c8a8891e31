package org.govmonitor.page;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads what a column's page says when it is read as a list. */
public final class ListingReader {
    private ListingReader() {}

    /**
     * Reads an answer of any kind: HTML, the XML of a datastore, or JSON.
     *
     * @param contentType the header as sent, or null
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    public static Listing read(HttpUrl url, byte[] body, @Nullable String contentType, LocalDate today) {
        return read(Page.parse(url, body, contentType), today);
    }

    /** Reads an HTML page. */
    public static Listing read(Page page, LocalDate today) {
        return new MarkupListing().read(page, today).orElse(new Listing.Unreadable(UnreadableReason.NO_LIST));
    }
}
