package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.DataHolder;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.NamedList;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Surroundings;
import org.govmonitor.page.listing.markup.MarkupListing;
import org.jsoup.nodes.Element;

/** A list that lies as a datastore in a script of its page, or is answered as one. */
public final class DatastoreListing implements ListingStrategy {
    /** A datastore and where in its page it stands. */
    private record Placed(Datastore store, Surroundings place) {}

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        List<Placed> stores = new ArrayList<>();
        for (DataHolder holder : page.dataHolders()) {
            Datastore.in(holder.text())
                    .map(store -> new Placed(store, place(holder.element(), page)))
                    .filter(placed -> !placed.place().beside())
                    .ifPresent(stores::add);
        }
        return stores.isEmpty() ? Optional.empty() : Optional.of(listing(stores, page, today));
    }

    /** The place of the box around a script, which is the list's. */
    private static Surroundings place(Element holder, Page page) {
        ColumnContext column = ColumnContext.of(page);
        Surroundings own = Surroundings.of(holder, column, page);
        Element box = holder.parent();
        return own.heading().isEmpty() && box != null ? Surroundings.of(box, column, page) : own;
    }

    /** Of several stores those headed by the column's name; all of them, by their names, where none is. */
    private static Listing listing(List<Placed> stores, Page page, LocalDate today) {
        List<Placed> titled =
                stores.stream().filter(placed -> placed.place().titled()).toList();
        List<Placed> own = titled.isEmpty() ? stores : titled;
        Listing all = together(own.stream().map(Placed::store).toList(), page, today);
        if (own.size() < 2 || !(all instanceof Listing.Read read)) {
            return all;
        }
        Map<String, List<ListingItem>> named = new LinkedHashMap<>();
        for (Placed placed : own) {
            if (together(List.of(placed.store()), page, today) instanceof Listing.Read part
                    && !placed.place().heading().isEmpty()) {
                named.computeIfAbsent(placed.place().heading(), name -> new ArrayList<>())
                        .addAll(part.items());
            }
        }
        List<NamedList> lists = named.entrySet().stream()
                .map(list -> new NamedList(list.getKey(), list.getValue()))
                .toList();
        return new Listing.Read(read.items(), lists.size() > 1 ? lists : List.of());
    }

    /**
     * Reads a whole answer that is a datastore; empty where it holds none.
     *
     * @param url where it came from, the base of its links
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    public static Optional<Listing> inAnswer(HttpUrl url, Decoded answer, LocalDate today) {
        Page empty = Page.parse(url, new Decoded("", answer.charset()));
        return Datastore.in(answer.text()).map(store -> together(List.of(store), empty, today));
    }

    /** What datastores say together. */
    private static Listing together(List<Datastore> stores, Page page, LocalDate today) {
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
