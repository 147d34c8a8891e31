package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageDecoder;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.data.ArraysListing;
import org.govmonitor.page.listing.data.DatastoreListing;
import org.govmonitor.page.listing.data.JsonListing;
import org.govmonitor.page.listing.data.ScriptListing;
import org.govmonitor.page.listing.markup.EmptyListing;
import org.govmonitor.page.listing.markup.FragmentListing;
import org.govmonitor.page.listing.markup.MarkupListing;
import org.govmonitor.page.listing.markup.PictureListing;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a column's page says when it is read as a list. The ways of reading are tried in a fixed order: first what
 * makes a page unreadable, then data, which tells dates best, then markup, and only where no list was found, whether its
 * place is empty; at the end pictures, which other things have too.
 */
public final class ListingReader {
    private static final List<ListingStrategy> STRATEGIES = List.of(
            new ChallengePage(),
            new ForwardingPage(),
            new DatastoreListing(),
            new ArraysListing(),
            new MarkupListing(),
            new ScriptListing(),
            new FragmentListing(),
            new EmptyListing(),
            new PictureListing());

    private ListingReader() {}

    /**
     * Reads an answer of any kind: HTML, the XML of a datastore, or JSON. Told by its beginning and not by its header,
     * which these sites seldom get right.
     *
     * @param contentType the header as sent, or null
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    public static Listing read(HttpUrl url, byte[] body, @Nullable String contentType, LocalDate today) {
        Decoded decoded = PageDecoder.decode(body, contentType);
        String text = decoded.text().strip();
        Optional<String> json = JsonListing.json(text);
        if (json.isPresent()) {
            return JsonListing.read(url, json.get(), today);
        }
        if (isStore(text)) {
            Optional<Listing> store = DatastoreListing.inAnswer(url, decoded, today);
            if (store.isPresent()) {
                return store.get();
            }
        }
        return read(Page.parse(url, decoded), today);
    }

    private static boolean isStore(String text) {
        return text.startsWith("<?xml")
                || text.startsWith("<datastore")
                || text.startsWith("<recordset")
                || text.startsWith("<nextgroup");
    }

    /** Reads an HTML page that is parsed already. */
    public static Listing read(Page page, LocalDate today) {
        for (ListingStrategy strategy : STRATEGIES) {
            Optional<Listing> listing = strategy.read(page, today);
            if (listing.isPresent()) {
                return listing.get();
            }
        }
        return new Listing.Unreadable(UnreadableReason.NO_LIST);
    }
}
