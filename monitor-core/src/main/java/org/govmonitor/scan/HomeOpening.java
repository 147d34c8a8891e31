package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.govmonitor.check.HomeReading;
import org.govmonitor.check.SiteReachableCheck;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Forward;
import org.govmonitor.page.Page;
import org.govmonitor.registry.Site;

/** The way into a site: its home page in several tries, and where that only forwards, the page behind it. */
final class HomeOpening {
    private static final int TRIES = 3;
    private static final SiteReachableCheck REACHABLE = new SiteReachableCheck();

    private final Site site;
    private final ScanPlan plan;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final PageReads pages;
    private final Account account;

    HomeOpening(Site site, ScanPlan plan, Frontier frontier, SiteFetches fetches, PageReads pages, Account account) {
        this.site = site;
        this.plan = plan;
        this.frontier = frontier;
        this.fetches = fetches;
        this.pages = pages;
        this.account = account;
    }

    /** What came of it. */
    enum Outcome {
        OPENED,
        CLOSED,
        /** What failed may have failed because the scan was stopped: no verdict. */
        STOPPED
    }

    /**
     * Opens the site, and judges whether it opens.
     *
     * @param citizen takes the page that a citizen sees, where it could be made out
     */
    Outcome open(Consumer<Page> citizen, BooleanSupplier mayGoOn) {
        HttpUrl address = Addresses.canonical(site.url());
        frontier.take(address);
        List<FetchResult> tries = new ArrayList<>();
        while (tries.size() < TRIES) {
            FetchResult result = fetches.home(site.url());
            tries.add(result);
            if (result instanceof FetchResult.Ok ok) {
                judge(address, tries);
                pages.page(ok, address, null)
                        .flatMap(home -> shown(home.page(), mayGoOn))
                        .ifPresent(citizen);
                return Outcome.OPENED;
            }
            if (fetches.areStopped()) {
                return Outcome.STOPPED;
            }
        }
        judge(address, tries);
        return Outcome.CLOSED;
    }

    private void judge(HttpUrl home, List<FetchResult> tries) {
        account.add(REACHABLE.check(new HomeReading(home, tries, plan.clock().instant())));
    }

    private Optional<Page> shown(Page home, BooleanSupplier mayGoOn) {
        Optional<HttpUrl> behind = Forward.target(home).filter(frontier::isArticle);
        if (behind.isEmpty()) {
            return Optional.of(home);
        }
        return frontier.take(behind.get()) && mayGoOn.getAsBoolean()
                ? pages.read(Addresses.canonical(behind.get()), null).map(PageRead::page)
                : Optional.empty();
    }
}
