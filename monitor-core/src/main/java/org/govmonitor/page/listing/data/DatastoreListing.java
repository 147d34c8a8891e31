package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.DataHolder;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Surroundings;
import org.govmonitor.page.listing.markup.MarkupListing;

/** A list that lies as a datastore in a script of its page, or is answered as one. */
public final class DatastoreListing implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        List<Datastore> stores = new ArrayList<>();
        for (DataHolder holder : page.dataHolders()) {
            Datastore.in(holder.text())
                    .filter(store -> !Surroundings.of(holder.element(), ColumnContext.of(page))
                            .beside())
                    .ifPresent(stores::add);
        }
        return stores.isEmpty() ? Optional.empty() : Optional.of(listing(stores, page, today));
    }

    /**
     * Reads a whole answer that is a datastore; empty where it holds none.
     *
     * @param url where it came from, the base of its links
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    public static Optional<Listing> inAnswer(HttpUrl url, Decoded answer, LocalDate today) {
        Page empty = Page.parse(url, new Decoded("", answer.charset()));
        return Datastore.in(answer.text()).map(store -> listing(List.of(store), empty, today));
    }

    /** What the datastores of one page or answer say together. */
    private static Listing listing(List<Datastore> stores, Page page, LocalDate today) {
        List<ListingItem> items = new ArrayList<>();
        for (Datastore store : stores) {
            if (!store.records().isEmpty()) {
                items.addAll(new MarkupListing(DateSource.DATA).readKnown(page.withBody(store.markup()), today));
            }
        }
        if (!items.isEmpty()) {
            return new Listing.Read(items);
        }
        boolean nothingInIt = stores.stream().allMatch(s -> s.records().isEmpty() && s.total() <= 0);
        boolean saysSo = stores.stream().anyMatch(s -> s.total() == 0);
        return nothingInIt && saysSo ? new Listing.Blank() : new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT);
    }
}
