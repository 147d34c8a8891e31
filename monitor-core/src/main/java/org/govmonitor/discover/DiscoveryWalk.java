package org.govmonitor.discover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.discover.candidate.Candidate;
import org.govmonitor.discover.candidate.Candidates;
import org.govmonitor.discover.candidate.ColumnPage;
import org.govmonitor.discover.menu.MenuLink;
import org.govmonitor.discover.menu.MenuReader;
import org.govmonitor.discover.menu.ScriptTree;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.page.Forward;
import org.govmonitor.page.Page;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One walk through one site: from its home page to every page its menus lead to, within the budget. */
final class DiscoveryWalk {
    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryWalk.class);
    private static final int MOST_FORWARDS = 2;

    private final Fetcher fetcher;
    private final DiscoveryBudget budget;
    private final LocalDate today;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final Instant begun;
    private final SiteGround ground = new SiteGround();
    private final Candidates candidates = new Candidates();
    private @Nullable SiteLabels labels;
    private boolean cutShort;
    private int read;
    private int failed;

    /** Where a fetch ended up. */
    private record Arrival(HttpUrl url, Page page) {}

    DiscoveryWalk(Fetcher fetcher, DiscoveryBudget budget, LocalDate today, Clock clock, BooleanSupplier stopped) {
        this.fetcher = fetcher;
        this.budget = budget;
        this.today = today;
        this.clock = clock;
        this.stopped = stopped;
        this.begun = clock.instant();
    }

    /** Walks from the home page on. False if that did not open. */
    boolean run(HttpUrl home) {
        ground.addHome(home);
        Optional<Arrival> opened = openHome(home);
        if (opened.isEmpty()) {
            return false;
        }
        labels = SiteLabels.of(opened.get().page());
        take(opened.get().page(), 1);
        Candidate next = candidates.next();
        while (next != null && mayGoOn()) {
            look(next);
            next = candidates.next();
        }
        return true;
    }

    /** The home page, or the page it forwards to wherever that is: a site may keep its home on a neighbour's host. */
    private Optional<Arrival> openHome(HttpUrl home) {
        HttpUrl url = home;
        for (int i = 0; i <= MOST_FORWARDS; i++) {
            if (!(fetch(url) instanceof FetchResult.Ok ok)) {
                return Optional.empty();
            }
            ground.addHome(ok.url());
            Optional<Page> page = page(ok);
            Optional<HttpUrl> onward = page.flatMap(Forward::target);
            if (onward.isEmpty()) {
                return page.map(shown -> new Arrival(ok.url(), shown));
            }
            url = Addresses.canonical(onward.get());
            ground.addHome(url);
        }
        return Optional.empty();
    }

    private void look(Candidate candidate) {
        HttpUrl url = candidate.linkedUrl();
        for (int i = 0; i <= MOST_FORWARDS; i++) {
            FetchResult result = fetch(url);
            if (!(result instanceof FetchResult.Ok ok)) {
                candidate.failed((FetchResult.Failed) result);
                return;
            }
            HttpUrl arrived = Addresses.canonical(ok.url());
            Optional<Page> page = isAway(arrived, candidate) ? Optional.empty() : page(ok);
            if (page.isEmpty()) {
                candidate.leadsAway();
                return;
            }
            Optional<HttpUrl> onward = page.flatMap(Forward::target);
            if (onward.isEmpty()) {
                arrived(candidate, arrived, page.get());
                return;
            }
            url = Addresses.canonical(onward.get());
            if (isAway(url, candidate)) {
                candidate.leadsAway();
                return;
            }
        }
        candidate.leadsAway();
    }

    private boolean isAway(HttpUrl arrived, Candidate candidate) {
        return !ground.mayHoldColumn(arrived) || candidates.isOthers(arrived, candidate);
    }

    private void arrived(Candidate candidate, HttpUrl url, Page page) {
        List<MenuLink> links = take(page, candidate.depth() + 1);
        madeOut(url, () -> ColumnPage.read(url, page, links, today))
                .ifPresent(said -> candidates.arrived(candidate, said));
    }

    private List<MenuLink> take(Page page, int depth) {
        List<MenuLink> links = new ArrayList<>();
        madeOut(page.url(), () -> MenuReader.read(page, ground)).ifPresent(links::addAll);
        madeOut(page.url(), () -> ScriptTree.read(page, ground)).ifPresent(links::addAll);
        candidates.add(links, depth);
        return links;
    }

    /** A page of the site, if it opens and can be made out; it counts against the budget. */
    Optional<Page> read(HttpUrl url) {
        return ground.mayHoldColumn(url) && fetch(url) instanceof FetchResult.Ok ok ? page(ok) : Optional.empty();
    }

    private FetchResult fetch(HttpUrl url) {
        FetchResult result = fetcher.fetch(FetchRequest.page(url));
        if (result instanceof FetchResult.Ok) {
            read++;
        } else {
            failed++;
        }
        return result;
    }

    private static Optional<Page> page(FetchResult.Ok ok) {
        return madeOut(ok.url(), () -> Page.parse(ok.url(), ok.body(), ok.contentType()));
    }

    /** A fault of ours that a page brings to light costs that page. Its message may quote the page and is not logged. */
    private static <T> Optional<T> madeOut(HttpUrl url, Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (RuntimeException | StackOverflowError fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            LOG.error(
                    "cannot make out {}: {} at {}",
                    url,
                    fault.getClass().getName(),
                    trace.length == 0 ? "an unknown place" : trace[0]);
            return Optional.empty();
        }
    }

    /** Whether the budget allows one more fetch; if not, the walk is noted as cut short. */
    boolean mayGoOn() {
        cutShort |= read + failed >= budget.pages()
                || Duration.between(begun, clock.instant()).compareTo(budget.time()) >= 0
                || stopped.getAsBoolean()
                || Thread.currentThread().isInterrupted();
        return !cutShort;
    }

    Candidates candidates() {
        return candidates;
    }

    /** What the home page says of the site, or null where it did not open. */
    @Nullable
    SiteLabels labels() {
        return labels;
    }

    boolean isCutShort() {
        return cutShort;
    }

    int pagesRead() {
        return read;
    }

    int pagesFailed() {
        return failed;
    }
}
