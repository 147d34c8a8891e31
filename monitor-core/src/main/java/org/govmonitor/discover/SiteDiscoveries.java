package org.govmonitor.discover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.registry.Site;

/** Finds the columns of many sites at once, one thread each. */
public final class SiteDiscoveries {
    private SiteDiscoveries() {}

    /**
     * Walks all sites that are registered without columns, and waits for the last. The others are left out of the answer.
     *
     * @param parallel so many at once; from 1
     * @return what was found, by the name of the site
     * @throws InterruptedException if the calling thread is interrupted; walks under way are interrupted too
     */
    public static Map<String, DiscoveredSite> run(
            ColumnDiscovery discovery,
            List<Site> sites,
            LocalDate today,
            Clock clock,
            DiscoveryBudget budget,
            int parallel)
            throws InterruptedException {
        List<Site> bare =
                sites.stream().filter(site -> site.columns().isEmpty()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(parallel);
        try {
            List<Callable<DiscoveredSite>> work = new ArrayList<>();
            bare.forEach(site -> work.add(() -> discovery.discover(site.url(), today, clock, budget)));
            List<Future<DiscoveredSite>> done = threads.invokeAll(work);
            Map<String, DiscoveredSite> found = new LinkedHashMap<>();
            for (int i = 0; i < bare.size(); i++) {
                found.put(bare.get(i).name(), done.get(i).get());
            }
            return found;
        } catch (ExecutionException e) {
            throw new IllegalStateException("looking for the columns of a site broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
