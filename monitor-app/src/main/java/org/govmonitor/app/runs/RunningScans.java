package org.govmonitor.app.runs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The scans of sites under way in this process, never two of one site, and whether they are to stop. */
@Component
class RunningScans {
    private final Map<Long, SiteProgress> bySite = new HashMap<>();
    private volatile boolean stopping;

    /** Waits until no other plan scans the site. */
    synchronized void begin(long siteId, SiteProgress progress) throws InterruptedException {
        while (bySite.containsKey(siteId)) {
            wait();
        }
        bySite.put(siteId, progress);
    }

    synchronized void update(long siteId, UnaryOperator<SiteProgress> step) {
        bySite.computeIfPresent(siteId, (id, progress) -> step.apply(progress));
    }

    synchronized void end(long siteId) {
        bySite.remove(siteId);
        notifyAll();
    }

    synchronized List<SiteProgress> all() {
        return bySite.values().stream()
                .sorted(Comparator.comparing(SiteProgress::since).thenComparing(SiteProgress::site))
                .toList();
    }

    void stop() {
        stopping = true;
    }

    boolean areStopping() {
        return stopping;
    }
}
