package org.govmonitor.page.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.date.ItemDate;

/** What a column's page says when read as a list. */
public sealed interface Listing {

    /**
     * Items were found. They may still lack dates: see {@code ListingDates}.
     *
     * @param items in the order of the page, at least one
     * @param lists the lists of a page that shows several under names of their own, as home pages and channels do, in the
     *     order of the page; empty where the items are one list. The items are of those among them that may be the
     *     column's, all of them where none bears its name, so that the youngest counts
     */
    record Read(List<ListingItem> items, List<NamedList> lists) implements Listing {
        public Read {
            items = List.copyOf(items);
            lists = List.copyOf(lists);
        }

        /** Items that are one list. */
        public Read(List<ListingItem> items) {
            this(items, List.of());
        }

        /** The item date with the newest day, whichever row it stands in; empty where no item is dated. */
        public Optional<ItemDate> newest() {
            return ListingItem.newest(items);
        }

        /** The day of {@link #newest()}; empty where no item is dated. */
        public Optional<LocalDate> newestDay() {
            return newest().map(ItemDate::day);
        }
    }

    /** The place of the list is there and truly empty. */
    record Blank() implements Listing {}

    /** The page could not be read as a list: neither stale nor fine. */
    record Unreadable(UnreadableReason reason) implements Listing {}

    /**
     * A protection service answered instead of the site.
     *
     * @param by for people: what gave it away
     */
    record Blocked(String by) implements Listing {}
}
