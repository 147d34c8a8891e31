package org.govmonitor.scan.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.check.dating.DateDoubtfulCheck;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/** The items of a list that an earlier full reading should have seen, by the dates they bear, and did not. */
final class Suspects {
    /** So few are looked at by a person, whatever share of the list they are. */
    private static final int FEW = 5;
    /** Nobody back-dates so many at once. */
    private static final int FLOOD = 30;

    private final @Nullable ListMemory before;
    private final Predicate<ItemMark> knownElsewhere;
    private final Map<HttpUrl, ListingItem> found = new LinkedHashMap<>();

    /** @param knownElsewhere whether another list of the site has shown an item before: then it only moved */
    Suspects(@Nullable ListMemory before, Predicate<ItemMark> knownElsewhere) {
        this.before = before;
        this.knownElsewhere = knownElsewhere;
    }

    void consider(ListingItem item) {
        ItemDate date = item.date();
        LocalDate readBefore = before == null ? null : before.lastReadInFull();
        if (before == null || readBefore == null || item.url() == null || date == null) {
            return;
        }
        boolean sure = date.source() != DateSource.LINK && !date.yearInferred();
        if (sure && DateDoubtfulCheck.isLongBefore(date.day(), readBefore)) {
            ItemMark mark = ItemMark.of(item);
            if (before.isStrange(mark) && !knownElsewhere.test(mark)) {
                found.putIfAbsent(Addresses.canonical(item.url()), item);
            }
        }
    }

    boolean contains(HttpUrl canonical) {
        return found.containsKey(canonical);
    }

    /**
     * Whether so much of the list is strange at once that it was moved or built anew.
     *
     * @param items how many it shows
     */
    boolean areRebuilding(int items) {
        return found.size() > FLOOD || found.size() > FEW && 2 * found.size() > items;
    }

    Collection<ListingItem> all() {
        return found.values();
    }
}
