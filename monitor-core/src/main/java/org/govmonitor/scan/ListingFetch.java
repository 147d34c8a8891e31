package org.govmonitor.scan;

import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.filled.FilledList;
import org.govmonitor.filled.FilledLists;
import org.govmonitor.filled.Ground;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** What a column's page says as a list, and where that is filled from elsewhere on the site, what stands there. */
final class ListingFetch {
    private final Scope scope;
    private final SiteFetches fetches;
    private final PageReads pages;
    private final ScanPlan plan;

    ListingFetch(Scope scope, SiteFetches fetches, PageReads pages, ScanPlan plan) {
        this.scope = scope;
        this.fetches = fetches;
        this.pages = pages;
        this.plan = plan;
    }

    /**
     * The list of a column.
     *
     * @param page what it was read from
     * @param source where it lies, or null where it is in the column's own page
     * @param further where its further pages may lie, beside those that the page itself names
     */
    record ColumnList(Page page, Listing listing, @Nullable HttpUrl source, List<HttpUrl> further) {
        static ColumnList unreadable(PageRead page, UnreadableReason why) {
            return new ColumnList(page.page(), new Listing.Unreadable(why), null, List.of());
        }
    }

    ColumnList of(PageRead own, SiteColumn column) {
        Listing listing = own.listing(plan.today());
        if (listing instanceof Listing.Unreadable unread) {
            Optional<FilledList> found = FilledLists.find(own.page(), column.url(), unread.reason(), ground(column));
            if (found.isPresent()) {
                FilledList list = found.get();
                HttpUrl source = list.source().equals(own.page().url()) ? null : list.source();
                return new ColumnList(list.page(), list.listing(), source, list.further());
            }
        }
        return new ColumnList(own.page(), listing, null, List.of());
    }

    private Ground ground(SiteColumn column) {
        return new Ground() {
            @Override
            public Optional<Answer> fetch(HttpUrl url) {
                return scope.contains(url) && !fetches.areOver() ? answer(fetches.page(url), column) : Optional.empty();
            }

            @Override
            public Optional<Answer> draw(HttpUrl url) {
                return fetches.areOver()
                        ? Optional.empty()
                        : fetches.drawn(url).flatMap(drawn -> answer(drawn, column));
            }
        };
    }

    private Optional<Ground.Answer> answer(FetchResult result, SiteColumn column) {
        if (result instanceof FetchResult.Failed failed) {
            Page nothing = Page.parse(failed.requested(), new byte[0], null);
            return failed.turnedAway()
                    ? Optional.of(new Ground.Answer(nothing, new Listing.Blocked(failed.detail())))
                    : Optional.empty();
        }
        if (!(result instanceof FetchResult.Ok ok) || !scope.contains(ok.url()) || isHome(ok)) {
            return Optional.empty();
        }
        HttpUrl address = Addresses.canonical(ok.url());
        return pages.page(ok, address, column.name())
                .flatMap(read ->
                        PageReads.madeOut(address, () -> new Ground.Answer(read.page(), read.listing(plan.today()))));
    }

    /** A site that has no such address often answers with its home page, whose lists are not the column's. */
    private static boolean isHome(FetchResult.Ok ok) {
        return !Frontier.same(ok.url(), ok.requested())
                && ok.url().pathSegments().size() == 1
                && (ok.url().encodedPath().equals("/") || ok.url().encodedPath().startsWith("/index."));
    }
}
