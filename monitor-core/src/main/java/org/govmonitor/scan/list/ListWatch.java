package org.govmonitor.scan.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.check.memory.ListSeen;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/** One list during one scan, seen beside what earlier scans knew of it. */
public final class ListWatch {
    private final @Nullable ListMemory before;
    private final LocalDate today;
    private final boolean onwards;
    private final ListEnd end = new ListEnd();
    private final Suspects suspects;
    private final Set<ItemMark> items = new LinkedHashSet<>();

    /**
     * @param before what is known of the list, or null; what was learned after {@code today} is left alone
     * @param knownElsewhere whether another list of the site has shown an item before
     * @param onwards whether further pages are read; else the list never counts as read in full
     */
    public ListWatch(
            @Nullable ListMemory before, Predicate<ItemMark> knownElsewhere, LocalDate today, boolean onwards) {
        this.before = before;
        this.today = today;
        this.onwards = onwards;
        this.suspects =
                new Suspects(before == null || before.lastRead().isAfter(today) ? null : before, knownElsewhere);
    }

    /** A page of the list was read; the first one first. */
    public void page(Page page, Listing listing) {
        List<ListingItem> shown = listing instanceof Listing.Read list ? list.items() : List.of();
        List<ItemMark> marks = shown.stream().map(ItemMark::of).toList();
        end.page(page, listing, marks);
        items.addAll(marks);
        shown.forEach(suspects::consider);
    }

    /** A further page will be read. */
    public void await() {
        end.await();
    }

    /** A further page that was awaited was not read. */
    public void notRead() {
        end.notRead();
    }

    /** Something of the list will not be read. */
    public void missed() {
        end.missed();
    }

    /** Items that should have been there before; none where the list was built anew. */
    public Collection<ListingItem> suspects() {
        return isRebuilt() ? List.of() : suspects.all();
    }

    /** Whether the article at a canonical address is that of a suspect. */
    public boolean isSuspect(HttpUrl canonical) {
        return suspects.contains(canonical);
    }

    /**
     * What is known of the list now; null where nothing of it was read and nothing was known.
     *
     * @param unexamined suspects of which nothing could be said: they stay strange, so that the next scan asks again
     */
    public @Nullable ListMemory after(Collection<ItemMark> unexamined) {
        if (items.isEmpty()) {
            return before;
        }
        ListSeen seen = new ListSeen(
                items.stream().filter(item -> !unexamined.contains(item)).toList(), onwards && end.isWhole());
        return before == null || isRebuilt() ? ListMemory.first(seen, today) : before.after(seen, today);
    }

    private boolean isRebuilt() {
        return suspects.areRebuilding(items.size());
    }
}
