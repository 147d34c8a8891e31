package org.govmonitor.page.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.page.date.ItemDate;

/** What a column's page says when read as a list. */
public sealed interface Listing {

    /**
     * Items were found. They may still lack dates: see {@code ListingDates}.
     *
     * @param items in the order of the page, at least one
     */
    record Read(List<ListingItem> items) implements Listing {
        public Read {
            items = List.copyOf(items);
        }

        /** The item date with the newest day, whichever row it stands in; empty where no item is dated. */
        public Optional<ItemDate> newest() {
            return items.stream()
                    .map(ListingItem::date)
                    .filter(Objects::nonNull)
                    .max(Comparator.comparing(ItemDate::day));
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
