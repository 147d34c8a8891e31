package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.govmonitor.registry.Site;

/** Many sites at once, one thread each: every host sets its own pace, so the sum is quick where each is polite. */
public final class SiteScans {
    private SiteScans() {}

    /**
     * Scans all sites and waits for the last.
     *
     * @param known what earlier scans left of a site
     * @param listener told from several threads
     * @return in the order of the sites
     * @throws InterruptedException if the calling thread is interrupted; scans under way are interrupted too
     */
    public static List<SiteScan> run(
            SiteScanner scanner, List<Site> sites, ScanPlan plan, Function<Site, Known> known, ScanListener listener)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(plan.parallel());
        try {
            List<Callable<SiteScan>> work = new ArrayList<>();
            for (Site site : sites) {
                work.add(() -> scanner.scan(site, plan, known.apply(site), listener));
            }
            List<SiteScan> scans = new ArrayList<>();
            for (Future<SiteScan> scan : threads.invokeAll(work)) {
                scans.add(scan.get());
            }
            return scans;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the scan of a site broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
