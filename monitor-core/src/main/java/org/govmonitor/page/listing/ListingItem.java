package org.govmonitor.page.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.date.ItemDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a listing.
 *
 * @param url where it leads, or null where it has no usable link
 * @param date its day, or null where the list shows none that can be trusted
 * @param other what another source says where it lies more than three days from {@code date}, else null; it is shown to
 *     the reviewer and decides nothing
 */
public record ListingItem(
        String title,
        @Nullable HttpUrl url,
        @Nullable ItemDate date,
        @Nullable ItemDate other) {

    /** An entry of whose day only one thing is said, or nothing. */
    public ListingItem(String title, @Nullable HttpUrl url, @Nullable ItemDate date) {
        this(title, url, date, null);
    }

    /** The date with the newest day among the entries; empty where none is dated. */
    static Optional<ItemDate> newest(List<ListingItem> items) {
        return items.stream().map(ListingItem::date).filter(Objects::nonNull).max(Comparator.comparing(ItemDate::day));
    }
}
