package org.govmonitor.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnReading;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.check.seen.Seeing;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.reading.AbsentPage;
import org.govmonitor.page.reading.ArticleReader;
import org.govmonitor.page.reading.ListingDates;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one site and gives the verdict on each. */
final class ColumnReader {
    private final ScanPlan plan;
    private final Indicators indicators;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final PageReads pages;
    private final DocumentJudge documents;
    private final ListingFetch lists;
    private final Account account;
    private final ColumnMemories memories;
    private final HomeDoor door;
    private final HomeWatch home;
    private final ReportWatch reports;
    private final Seeing seeing;
    private final Map<HttpUrl, ItemDate> articleDates = new HashMap<>();

    ColumnReader(
            ScanPlan plan,
            Indicators indicators,
            Frontier frontier,
            SiteFetches fetches,
            PageReads pages,
            DocumentJudge documents,
            ListingFetch lists,
            Account account,
            ColumnMemories memories,
            HomeDoor door,
            HomeWatch home,
            ReportWatch reports,
            Seeing seeing) {
        this.plan = plan;
        this.indicators = indicators;
        this.frontier = frontier;
        this.fetches = fetches;
        this.pages = pages;
        this.documents = documents;
        this.lists = lists;
        this.account = account;
        this.memories = memories;
        this.door = door;
        this.home = home;
        this.reports = reports;
        this.seeing = seeing;
    }

    /** Fetches a column's page, judges the column, and puts what the page leads to on the frontier. */
    void read(SiteColumn column) {
        frontier.take(column.url());
        FetchResult result = fetches.page(column.url());
        if (!(result instanceof FetchResult.Ok ok)) {
            notFetched(column, (FetchResult.Failed) result);
            return;
        }
        HttpUrl address = Addresses.canonical(column.url());
        Optional<PageRead> page = pages.page(ok, address, column.name());
        Optional<ListingFetch.ColumnList> found =
                page.flatMap(read -> PageReads.madeOut(address, () -> list(read, column)));
        ListWatch watch = memories.watch(column);
        Listing listing =
                found.map(list -> dated(list.listing(), column)).orElse(unreadable(UnreadableReason.NOT_A_PAGE));
        judge(column, listing, null, found.map(ListingFetch.ColumnList::source).orElse(null));
        if (listing instanceof Listing.Read read) {
            account.addAccountLinks(read);
            if (plan.kind() == ScanKind.COLUMNS) {
                home.listed(read);
            }
        }
        if (found.isPresent() && !isElsewhere(listing)) {
            ListingFetch.ColumnList list = found.get();
            reports.read(column, list.page(), listing);
            new ColumnWalk(column, frontier, following(column), watch, list.further())
                    .follow(list.page(), listing, null);
        }
    }

    /** A list whose end has not been seen for a while is walked to its end, whatever is read of its items. */
    private Following following(SiteColumn column) {
        if (plan.kind() == ScanKind.WHOLE) {
            return Following.everything(frontier);
        }
        return Following.list(frontier, memories.isDueInFull(column) || reports.asksFor(column));
    }

    /** What is shown is not the column: its links are not the column's. */
    private static boolean isElsewhere(Listing listing) {
        return listing instanceof Listing.Unreadable shown
                && (shown.reason() == UnreadableReason.SENT_HOME || shown.reason() == UnreadableReason.NO_SUCH_PAGE);
    }

    /** Gives the verdicts that waited for the end of all walks. */
    void finish() {
        memories.finish(this::judge);
    }

    private void notFetched(SiteColumn column, FetchResult.Failed failed) {
        documents.failed(Addresses.canonical(column.url()), failed);
        Listing listing =
                failed.turnedAway() ? new Listing.Blocked(failed.detail()) : unreadable(UnreadableReason.NOT_FETCHED);
        judge(column, listing, failed, null);
    }

    /** Gives the verdict on a column that was not looked at. */
    void passOver(SiteColumn column) {
        judge(column, unreadable(UnreadableReason.NOT_FETCHED), null, null);
    }

    private ListingFetch.ColumnList list(PageRead page, SiteColumn column) {
        if (door.isSentHome(column, page.page())) {
            return ListingFetch.ColumnList.unreadable(page, UnreadableReason.SENT_HOME);
        }
        if (!page.isData() && AbsentPage.is(page.page(), column.name())) {
            return ListingFetch.ColumnList.unreadable(page, UnreadableReason.NO_SUCH_PAGE);
        }
        return lists.of(page, column);
    }

    private Listing dated(Listing listing, SiteColumn column) {
        if (listing instanceof Listing.Read list) {
            readArticles(list, column);
            return ListingDates.withArticles(list, articleDates, plan.today());
        }
        return listing;
    }

    private void readArticles(Listing.Read list, SiteColumn column) {
        for (HttpUrl url : ListingDates.articlesNeeded(list)) {
            if (!articleDates.containsKey(url) && frontier.isArticle(url) && !fetches.areOver()) {
                frontier.take(url);
                pages.read(url, column.name())
                        .flatMap(article -> ArticleReader.publishedOn(article.page(), plan.today()))
                        .ifPresent(date -> articleDates.put(url, date));
            }
        }
    }

    private void judge(
            SiteColumn column, Listing listing, FetchResult.@Nullable Failed failed, @Nullable HttpUrl source) {
        ColumnKind kind = indicators.kindOf(column);
        ColumnReading reading = new ColumnReading(
                        column,
                        Addresses.canonical(column.url()),
                        kind,
                        indicators.windowOf(column),
                        listing,
                        failed,
                        plan.today(),
                        plan.clock().instant())
                .at(source);
        if (reading.isJudgedByChange()) {
            memories.await(reading);
        } else {
            judge(reading);
        }
    }

    private void judge(ColumnReading reading) {
        ColumnVerdict verdict = ColumnVerdict.on(reading, indicators.dueSoon(reading.kind()));
        ListingSeen shown =
                seeing.listing(reading.listing(), verdict.observation().limit(), reading.source());
        if (!reports.holds(verdict, shown)) {
            account.add(verdict, shown);
        }
    }

    private static Listing unreadable(UnreadableReason reason) {
        return new Listing.Unreadable(reason);
    }
}
