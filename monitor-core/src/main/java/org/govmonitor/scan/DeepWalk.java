package org.govmonitor.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.govmonitor.page.Pager;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.deep.DeepProgress;
import org.govmonitor.scan.deep.Traps;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One part of a crawl over every page of a site that any of its pages leads to, breadth first from the home page and the
 * columns. Traps are passed over; the budget of a night ends the part, and the next one goes on from there.
 */
final class DeepWalk {
    private final Scope scope;
    private final Frontier frontier;
    private final PageReads pages;
    private final Attachments attachments;
    private final ListingFetch lists;
    private final Map<String, SiteColumn> columns;
    private final ScanPlan plan;
    private final DeepProgress before;
    private final Traps traps;
    private final Set<Long> met = new HashSet<>();
    private final Deque<HttpUrl> waiting = new ArrayDeque<>();
    private int read;

    /** @param before how far the crawl has come, or null to begin one */
    DeepWalk(
            Site site,
            Scope scope,
            Frontier frontier,
            PageReads pages,
            Attachments attachments,
            ListingFetch lists,
            ScanPlan plan,
            @Nullable DeepProgress before) {
        this.scope = scope;
        this.frontier = frontier;
        this.pages = pages;
        this.attachments = attachments;
        this.lists = lists;
        this.columns = site.columns().stream()
                .collect(Collectors.toMap(
                        column -> Frontier.key(column.url()), Function.identity(), (one, same) -> one));
        this.plan = plan;
        this.traps = new Traps(plan.today());
        this.before = before == null ? new DeepProgress(plan.today(), 0, Set.of(), List.of()) : before;
        met.addAll(this.before.met());
        waiting.addAll(this.before.waiting());
        // The home page leads on every night: what it shows today need not be what it showed when the crawl began.
        meet(Addresses.canonical(site.url()));
        site.columns().stream().map(SiteColumn::url).forEach(this::meet);
    }

    /** What the home page, which the scan has opened already, leads to. */
    void follow(Page page) {
        for (Element link : page.links()) {
            HttpUrl url = page.resolve(link.attr("href"));
            if (url != null) {
                meet(url);
            }
        }
    }

    private void follow(HttpUrl url, PageRead read) {
        follow(read.page());
        SiteColumn column = columns.get(Frontier.key(url));
        if (column != null) {
            PageReads.madeOut(url, () -> lists.of(read, column)).ifPresent(this::follow);
        } else if (read.isData()) {
            PageReads.madeOut(url, () -> read.listing(plan.today())).ifPresent(this::follow);
        }
    }

    /** The list of a column may lie where no link leads: in data, in a script, in a frame. */
    private void follow(ListingFetch.ColumnList list) {
        follow(list.page());
        follow(list.listing());
        list.further().forEach(this::meet);
        Pager.further(list.page()).forEach(this::meet);
    }

    private void follow(Listing listing) {
        if (listing instanceof Listing.Read list) {
            list.items().stream().map(ListingItem::url).filter(Objects::nonNull).forEach(this::meet);
        }
    }

    void run(BooleanSupplier mayGoOn) {
        attachments.readWaiting(mayGoOn);
        while (!waiting.isEmpty() && mayGoOn.getAsBoolean()) {
            HttpUrl url = waiting.remove();
            if (frontier.take(url)) {
                read++;
                pages.onTheWay(url).ifPresent(page -> follow(url, page));
                attachments.readWaiting(mayGoOn);
                if (attachments.areWaiting()) {
                    // Its attachments are read with the page the next time.
                    waiting.addFirst(url);
                }
            }
        }
    }

    /** How far the crawl has come; null where it is at its end. */
    @Nullable
    DeepProgress progress() {
        List<HttpUrl> left = waiting.stream()
                .filter(url -> attachments.mayBeKept(List.of(url)))
                .toList();
        return left.isEmpty() ? null : new DeepProgress(before.startedOn(), before.pages() + read, met, left);
    }

    private void meet(HttpUrl url) {
        if (scope.contains(url) && Scope.isPage(url) && met.add(hash(url)) && traps.lets(url)) {
            waiting.add(Addresses.canonical(url));
        }
    }

    private static long hash(HttpUrl url) {
        return DocumentKey.of(url).shortly();
    }
}
