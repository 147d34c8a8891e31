package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.discover.ColumnDiscovery;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for the columns of registered sites, and leaves what it finds to a person as proposals. */
@Component
public class ColumnSearches {
    private static final Logger log = LoggerFactory.getLogger(ColumnSearches.class);

    private final ColumnDiscovery discovery;
    private final DiscoverSettings settings;
    private final Proposals proposals;
    private final RunningScans running;
    private final Clock clock;

    ColumnSearches(
            ColumnDiscovery discovery,
            DiscoverSettings settings,
            Proposals proposals,
            RunningScans running,
            Clock clock) {
        this.discovery = discovery;
        this.settings = settings;
        this.proposals = proposals;
        this.running = running;
        this.clock = clock;
    }

    /**
     * What a search saw.
     *
     * @param changes against the registry, without what a person had set aside
     */
    public record Outcome(DiscoveredSite found, ColumnChanges changes) {}

    /** Looks through a site on the calling thread; empty where the service stopped meanwhile, and nothing was kept. */
    public Optional<Outcome> search(RegisteredSite site) {
        return search(site, () -> {});
    }

    /** @param onPage told before each page that is asked for */
    Optional<Outcome> search(RegisteredSite site, Runnable onPage) {
        DiscoveredSite found =
                discovery.discover(site.site().url(), LocalDate.now(clock), clock, settings.budget(), () -> {
                    onPage.run();
                    return running.areStopping();
                });
        return running.areStopping()
                ? Optional.empty()
                : Optional.of(new Outcome(found, proposals.keep(site, found, clock.instant())));
    }

    /**
     * Looks through a site that has no columns, unless that was done lately.
     *
     * @return whether nothing is left to do
     */
    boolean searchWhereDue(RegisteredSite site) {
        if (site.isWatched() || !isDue(site)) {
            return true;
        }
        Optional<Outcome> outcome = search(site);
        outcome.ifPresent(done -> log.info(
                "looked for columns of {}: {}, {} proposed",
                site.site().name(),
                done.found().state(),
                done.found().columns().size()));
        return outcome.isPresent();
    }

    private boolean isDue(RegisteredSite site) {
        LocalDate today = LocalDate.now(clock);
        return proposals
                .lookedAt(site.id())
                .map(at -> LocalDate.ofInstant(at, clock.getZone()).plusDays(settings.againAfterDays()))
                .filter(today::isBefore)
                .isEmpty();
    }
}
