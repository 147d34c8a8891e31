package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.Pager;
import org.govmonitor.page.TitledLinks;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.jspecify.annotations.Nullable;

/**
 * The walk along one column's pager, from its newest page to its last. It ends where the pager does, or where several
 * pages in a row bring nothing new: some sites answer every page number with the same list.
 */
final class ColumnWalk {
    private static final int BARREN_PAGES = 3;

    private final SiteColumn column;
    private final Frontier frontier;
    private final Following following;
    private final ListWatch watch;
    private final Set<String> own = new HashSet<>();
    private Set<HttpUrl> further = new LinkedHashSet<>();
    private int barren;
    private boolean open;

    /**
     * @param following what becomes of the items
     * @param watch told of every page of the list, and of every page that will not be read
     * @param counted where further pages may lie that no page names
     */
    ColumnWalk(SiteColumn column, Frontier frontier, Following following, ListWatch watch, List<HttpUrl> counted) {
        this.column = column;
        this.frontier = frontier;
        this.following = following;
        this.watch = watch;
        this.further.addAll(counted);
        own.add(Frontier.key(column.url()));
    }

    SiteColumn column() {
        return column;
    }

    ListWatch watch() {
        return watch;
    }

    /**
     * Follows what a page of the list leads to: its articles, and the next page of the list.
     *
     * @param reached the day that the list had come down to before this page, or null
     */
    void follow(Page page, Listing listing, @Nullable LocalDate reached) {
        watch.page(page, listing);
        open = false;
        own.add(Frontier.key(page.url()));
        LocalDate day = reached;
        boolean fresh = false;
        if (listing instanceof Listing.Read list) {
            for (ListingItem item : list.items()) {
                // An item that shows no date is about as old as the one above it.
                day = item.date() == null ? day : item.date().day();
                fresh |= item.url() != null && following.item(item.url(), item, day, this);
            }
        } else {
            for (HttpUrl url : TitledLinks.of(page)) {
                fresh |= following.item(url, null, reached, this);
            }
        }
        barren = fresh ? 0 : barren + 1;
        List<HttpUrl> named = Pager.further(page);
        if (barren < BARREN_PAGES && following.goesOn()) {
            goOn(named, day);
        } else if (barren >= BARREN_PAGES || !named.isEmpty() || !further.isEmpty()) {
            watch.missed();
        }
    }

    /** Whether a further page was added and has not been followed. */
    boolean isOpen() {
        return open;
    }

    /** One further page at a time: what this page names first, then what earlier ones named. */
    private void goOn(List<HttpUrl> named, @Nullable LocalDate day) {
        Set<HttpUrl> all = new LinkedHashSet<>(named);
        all.addAll(further);
        further = all;
        Iterator<HttpUrl> next = further.iterator();
        boolean added = false;
        while (!added && next.hasNext()) {
            HttpUrl url = next.next();
            added = frontier.addList(url, day, this);
            next.remove();
            if (own.add(Frontier.key(url)) && !added) {
                watch.missed();
            }
        }
        open = added;
        if (added) {
            watch.await();
        }
    }
}
