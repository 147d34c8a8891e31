package org.govmonitor.app.runs;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Searches for columns that somebody asks for, one after the other behind his back: a walk of a site takes minutes. What a
 * restart breaks off left nothing behind and is asked for again.
 */
@Service
public class ColumnSearchDesk implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ColumnSearchDesk.class);

    private final Registrations registrations;
    private final ColumnSearches searches;
    private final ScanPermission permission;
    private final Clock clock;
    private final Map<Long, SearchProgress> bySite = new ConcurrentHashMap<>();

    private final ExecutorService searcher = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "column-search");
        thread.setDaemon(true);
        return thread;
    });

    ColumnSearchDesk(Registrations registrations, ColumnSearches searches, ScanPermission permission, Clock clock) {
        this.registrations = registrations;
        this.searches = searches;
        this.permission = permission;
        this.clock = clock;
    }

    /**
     * Starts a search, unless one of the site waits or goes on.
     *
     * @throws java.util.NoSuchElementException if there is no such site
     */
    public SearchProgress start(long siteId) {
        RegisteredSite site = registrations.everOf(siteId).orElseThrow();
        SearchProgress asked = new SearchProgress(siteId, SearchProgress.State.WAITING, clock.instant(), 0, null, 0);
        SearchProgress now =
                bySite.compute(siteId, (id, before) -> before != null && before.isUnderWay() ? before : asked);
        if (now == asked) {
            try {
                searcher.execute(() -> search(site));
            } catch (RejectedExecutionException stopping) {
                return end(siteId, SearchProgress.State.FAILED, 0);
            }
        }
        return now;
    }

    /** The last search of a site that was asked for since the service started. */
    public Optional<SearchProgress> of(long siteId) {
        return Optional.ofNullable(bySite.get(siteId));
    }

    @Override
    public void destroy() {
        searcher.shutdownNow();
    }

    private void search(RegisteredSite site) {
        if (!permission.covers(site.site())) {
            end(site.id(), SearchProgress.State.NOT_PERMITTED, 0);
            return;
        }
        try {
            Optional<ColumnSearches.Outcome> outcome = searches.search(
                    site, () -> bySite.computeIfPresent(site.id(), (id, progress) -> progress.onePage()));
            outcome.ifPresentOrElse(
                    found -> end(
                            site.id(),
                            state(found.found().state()),
                            found.changes().appeared().size()
                                    + found.changes().moved().size()),
                    () -> end(site.id(), SearchProgress.State.FAILED, 0));
        } catch (RuntimeException e) {
            log.error("the search for columns of site {} broke off", site.id(), e);
            end(site.id(), SearchProgress.State.FAILED, 0);
        }
    }

    private static SearchProgress.State state(DiscoveredSite.State found) {
        return switch (found) {
            case WHOLE -> SearchProgress.State.FOUND;
            case PARTIAL -> SearchProgress.State.FOUND_PARTLY;
            case UNREACHABLE -> SearchProgress.State.UNREACHABLE;
        };
    }

    private SearchProgress end(long siteId, SearchProgress.State how, int proposed) {
        SearchProgress begun = bySite.get(siteId);
        SearchProgress ended = (begun == null ? new SearchProgress(siteId, how, clock.instant(), 0, null, 0) : begun)
                .ended(how, clock.instant(), proposed);
        bySite.put(siteId, ended);
        return ended;
    }
}
