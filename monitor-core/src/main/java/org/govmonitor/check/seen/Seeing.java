package org.govmonitor.check.seen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of pages from what was read of them. */
public final class Seeing {
    private final Masking masking;
    private final LocalDate today;

    /** @param today the day as of which is judged */
    public Seeing(PersonalDataScanner scanner, LocalDate today) {
        this.masking = new Masking(scanner, today);
        this.today = today;
    }

    /** @param at when it had been answered */
    public Answered answered(FetchResult result, Instant at) {
        return Answered.of(result, at, masking);
    }

    /**
     * A column's list.
     *
     * @param limit the last day in order, or null
     * @param source where it lies, or null where it is in the column's own page
     */
    public ListingSeen listing(Listing listing, @Nullable LocalDate limit, @Nullable HttpUrl source) {
        List<ListingItem> items = listing instanceof Listing.Read read ? read.items() : List.of();
        return listing(items, limit, source, state(listing));
    }

    /** Items of a page that is no column's list. */
    public ListingSeen items(List<ListingItem> items, @Nullable LocalDate newest, @Nullable LocalDate limit) {
        ListingSeen seen = listing(items, limit, null, "READ");
        return new ListingSeen(seen.items(), seen.total(), newest, limit, today, null, seen.state());
    }

    private ListingSeen listing(
            List<ListingItem> items, @Nullable LocalDate limit, @Nullable HttpUrl source, String state) {
        LocalDate newest = null;
        ListingItem bearer = null;
        for (ListingItem item : items) {
            LocalDate day = item.date() == null ? null : item.date().day();
            if (day != null && (newest == null || day.isAfter(newest))) {
                newest = day;
                bearer = item;
            }
        }
        List<ItemSeen> kept = new ArrayList<>();
        items.stream()
                .limit(ListingSeen.KEPT)
                .map(item -> ItemSeen.of(item, masking))
                .forEach(kept::add);
        if (bearer != null && items.indexOf(bearer) >= ListingSeen.KEPT) {
            kept.add(ItemSeen.of(bearer, masking));
        }
        String place = source == null ? null : masking.address(source);
        return new ListingSeen(kept, items.size(), newest, limit, today, place, state);
    }

    private static String state(Listing listing) {
        if (listing instanceof Listing.Unreadable unreadable) {
            return unreadable.reason().name();
        }
        if (listing instanceof Listing.Blank) {
            return "BLANK";
        }
        return listing instanceof Listing.Read ? "READ" : "CHALLENGE_PAGE";
    }
}
