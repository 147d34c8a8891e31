package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnReading;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.HomeReading;
import org.govmonitor.check.SiteReachableCheck;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.ArticleReader;
import org.govmonitor.page.Forward;
import org.govmonitor.page.ItemDate;
import org.govmonitor.page.Listing;
import org.govmonitor.page.ListingDates;
import org.govmonitor.page.ListingReader;
import org.govmonitor.page.Page;
import org.govmonitor.page.TitledLinks;
import org.govmonitor.page.UnreadableReason;
import org.govmonitor.privacy.PersonalDataScanner;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** One scan of one site, from its home page to the end of its lists. */
final class SiteWalk {
    private static final int HOME_TRIES = 3;

    private final Site site;
    private final ScanPlan plan;
    private final Indicators indicators;
    private final Scope scope;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final Account account;
    private final DocumentJudge documents;
    private final Map<HttpUrl, ItemDate> articleDates = new HashMap<>();
    private boolean cutShort;

    SiteWalk(
            Site site,
            ScanPlan plan,
            Fetcher fetcher,
            Indicators indicators,
            PersonalDataScanner personalData,
            Known known,
            ScanListener listener) {
        this.site = site;
        this.plan = plan;
        this.indicators = indicators;
        this.scope = new Scope(site);
        this.frontier = new Frontier(scope);
        this.fetches = new SiteFetches(fetcher, site, plan, listener);
        this.account = new Account(site, listener);
        this.documents = new DocumentJudge(personalData, known, plan, account);
    }

    /** @param onwards whether to follow what home page and columns link to */
    SiteScan run(boolean onwards) {
        boolean opened = openHome();
        for (SiteColumn column : site.columns()) {
            if (opened && mayGoOn()) {
                readColumn(column);
            } else {
                account.add(verdict(column, new Listing.Unreadable(UnreadableReason.NOT_FETCHED), null));
            }
        }
        if (opened) {
            readOwed();
            if (onwards) {
                readOn();
            }
        }
        SiteScan.State state =
                !opened ? SiteScan.State.UNREACHABLE : cutShort ? SiteScan.State.PARTIAL : SiteScan.State.SCANNED;
        return new SiteScan(
                site,
                state,
                fetches.read(),
                0,
                fetches.failed(),
                fetches.elapsed(),
                account.columns(),
                account.problems());
    }

    private boolean openHome() {
        HttpUrl address = Addresses.canonical(site.url());
        frontier.take(address);
        List<FetchResult> tries = new ArrayList<>();
        FetchResult last;
        do {
            last = fetches.home(site.url());
            tries.add(last);
        } while (!(last instanceof FetchResult.Ok) && tries.size() < HOME_TRIES);
        account.add(new SiteReachableCheck()
                .check(new HomeReading(address, tries, plan.clock().instant())));
        if (last instanceof FetchResult.Ok ok) {
            Page home = Page.parse(ok.url(), ok.body(), ok.contentType());
            documents.read(address, home, null);
            follow(home);
            return true;
        }
        return false;
    }

    /** The articles a home page links to; of one that only forwards, those of the page behind it. */
    private void follow(Page home) {
        Optional<HttpUrl> behind = Forward.target(home);
        if (behind.isEmpty()) {
            TitledLinks.of(home).forEach(url -> frontier.addArticle(url, plan.today(), null));
        } else if (mayGoOn() && scope.contains(behind.get()) && frontier.take(behind.get())) {
            read(behind.get(), null)
                    .ifPresent(
                            page -> TitledLinks.of(page).forEach(url -> frontier.addArticle(url, plan.today(), null)));
        }
    }

    private void readColumn(SiteColumn column) {
        frontier.take(column.url());
        FetchResult result = fetches.page(column.url());
        if (!(result instanceof FetchResult.Ok ok)) {
            account.add(
                    verdict(column, new Listing.Unreadable(UnreadableReason.NOT_FETCHED), (FetchResult.Failed) result));
            return;
        }
        Page page = Page.parse(ok.url(), ok.body(), ok.contentType());
        documents.read(Addresses.canonical(column.url()), page, column.name());
        Listing listing = ListingReader.read(page, plan.today());
        if (listing instanceof Listing.Read list) {
            listing = ListingDates.withArticles(list, articleDates(list, column), plan.today());
        }
        account.add(verdict(column, listing, null));
        new ColumnWalk(column, frontier).follow(page, listing, null);
    }

    private Map<HttpUrl, ItemDate> articleDates(Listing.Read list, SiteColumn column) {
        for (HttpUrl url : ListingDates.articlesNeeded(list)) {
            if (!articleDates.containsKey(url) && scope.contains(url) && Scope.isPage(url) && mayGoOn()) {
                frontier.take(url);
                read(url, column.name())
                        .flatMap(article -> ArticleReader.publishedOn(article, plan.today()))
                        .ifPresent(date -> articleDates.put(url, date));
            }
        }
        return articleDates;
    }

    private ColumnVerdict verdict(SiteColumn column, Listing listing, FetchResult.@Nullable Failed failed) {
        ColumnKind kind = indicators.kindOf(column);
        ColumnReading reading = new ColumnReading(
                column,
                Addresses.canonical(column.url()),
                kind,
                indicators.windowOf(column),
                listing,
                failed,
                plan.today(),
                plan.clock().instant());
        return ColumnVerdict.on(reading, indicators.dueSoon(kind));
    }

    private void readOwed() {
        for (HttpUrl url : documents.owed()) {
            if (frontier.take(url) && mayGoOn()) {
                read(url, null);
            }
        }
    }

    private void readOn() {
        Optional<Frontier.Target> next = frontier.next();
        while (next.isPresent() && mayGoOn()) {
            Frontier.Target target = next.get();
            ColumnWalk column = target.column();
            Optional<Page> page =
                    read(target.url(), column == null ? null : column.column().name());
            if (page.isPresent() && column != null && target.isList()) {
                column.follow(page.get(), ListingReader.read(page.get(), plan.today()), target.worth());
            }
            next = frontier.next();
        }
    }

    /** Fetches a page and judges it as a document; empty where it cannot be read or is not the site's. */
    private Optional<Page> read(HttpUrl url, @Nullable String column) {
        FetchResult result = fetches.page(url);
        if (!(result instanceof FetchResult.Ok ok)) {
            documents.failed(url, (FetchResult.Failed) result);
            return Optional.empty();
        }
        HttpUrl arrived = Addresses.canonical(ok.url());
        boolean moved = !arrived.equals(url);
        if (!scope.contains(arrived) || moved && !frontier.take(arrived) && !documents.owes(url)) {
            return Optional.empty();
        }
        Page page = Page.parse(ok.url(), ok.body(), ok.contentType());
        documents.read(documents.owes(url) ? url : arrived, page, column);
        return Optional.of(page);
    }

    private boolean mayGoOn() {
        boolean over = fetches.areOver();
        cutShort |= over;
        return !over;
    }
}
