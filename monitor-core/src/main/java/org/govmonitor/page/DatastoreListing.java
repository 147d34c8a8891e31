package org.govmonitor.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A list that lies as a datastore in a script of its page. */
final class DatastoreListing implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        ColumnContext column = ColumnContext.of(page);
        List<Datastore> stores = new ArrayList<>();
        for (Element holder : page.document().select("script, textarea, xml")) {
            String text = holder.normalName().equals("script") ? holder.data() : holder.wholeText();
            Datastore.in(text)
                    .filter(store -> !Surroundings.of(holder, column).beside())
                    .ifPresent(stores::add);
        }
        return stores.isEmpty() ? Optional.empty() : Optional.of(listing(stores, page, today));
    }

    /** What the datastores of one page or answer say together. */
    static Listing listing(List<Datastore> stores, Page page, LocalDate today) {
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
