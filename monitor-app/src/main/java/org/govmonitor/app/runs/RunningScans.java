package org.govmonitor.app.runs;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Component;

/** The runs and the scans of sites under way in this process, never two of one site, and which are to stop. */
@Component
class RunningScans {
    /** Whoever waits for a site looks up so often whether he still needs it. */
    private static final long LOOK_UP_MILLIS = 500;

    private final Map<Long, SiteProgress> bySite = new HashMap<>();
    private final Map<Long, RunTally> byRun = new TreeMap<>();
    private final Set<Long> stoppedRuns = new HashSet<>();
    private final Set<Part> stoppedParts = new HashSet<>();
    private final Clock clock;
    private volatile boolean stopping;

    /** One target's part of a run. */
    private record Part(long runId, long targetId) {}

    RunningScans(Clock clock) {
        this.clock = clock;
    }

    synchronized void open(Run run, List<Long> targets, Map<Long, SiteProgress.Expected> expected, int parallel) {
        byRun.put(run.id(), new RunTally(run, clock.instant(), targets, expected, parallel));
    }

    synchronized void close(Run run) {
        byRun.remove(run.id());
        stoppedRuns.remove(run.id());
        stoppedParts.removeIf(part -> part.runId() == run.id());
    }

    /** Waits until no other plan scans the site, or until it need not be scanned any more. */
    synchronized void begin(Run run, long siteId, String name) throws InterruptedException {
        while (bySite.containsKey(siteId) && !isStopped(run, siteId)) {
            wait(LOOK_UP_MILLIS);
        }
        if (!bySite.containsKey(siteId)) {
            RunTally tally = byRun.get(run.id());
            bySite.put(
                    siteId,
                    SiteProgress.begin(
                            run, siteId, name, clock.instant(), tally == null ? null : tally.expected(siteId)));
        }
    }

    synchronized void update(long siteId, UnaryOperator<SiteProgress> step) {
        bySite.computeIfPresent(siteId, (id, progress) -> step.apply(progress));
    }

    /** The scan of a site under a run is over, however it went. */
    synchronized void end(Run run, long siteId) {
        SiteProgress progress = bySite.get(siteId);
        if (progress != null && progress.runId() == run.id()) {
            bySite.remove(siteId);
            RunTally tally = byRun.get(run.id());
            if (tally != null) {
                tally.ended(progress);
            }
            notifyAll();
        }
    }

    /** A target's part of a run needs nothing more. */
    synchronized void done(Run run, long targetId) {
        RunTally tally = byRun.get(run.id());
        if (tally != null) {
            tally.done(targetId);
        }
    }

    synchronized List<SiteProgress> all() {
        return bySite.values().stream()
                .sorted(Comparator.comparing(SiteProgress::since).thenComparing(SiteProgress::site))
                .toList();
    }

    synchronized List<LiveRun> runs(Sight sight) {
        List<SiteProgress> now = all();
        return byRun.values().stream()
                .map(tally -> tally.seen(sight, now, clock.instant()))
                .filter(run -> run.targets() > 0)
                .toList();
    }

    void stop() {
        stopping = true;
    }

    synchronized void stop(long runId) {
        stoppedRuns.add(runId);
        notifyAll();
    }

    /** @return whether that target is being scanned under that run */
    synchronized boolean stop(long runId, long targetId) {
        SiteProgress progress = bySite.get(targetId);
        boolean running = progress != null && progress.runId() == runId;
        if (running) {
            stoppedParts.add(new Part(runId, targetId));
        }
        return running;
    }

    boolean areStopping() {
        return stopping;
    }

    /** Whether a run is to break off. */
    synchronized boolean isStopped(Run run) {
        return stopping || stoppedRuns.contains(run.id());
    }

    /** Whether a target's part of a run is to break off. */
    synchronized boolean isStopped(Run run, long targetId) {
        return isStopped(run) || stoppedParts.contains(new Part(run.id(), targetId));
    }

    /** Whether a person stopped this part, so that nothing is left to do of it. */
    synchronized boolean isLeftOut(Run run, long targetId) {
        return !stopping && isStopped(run, targetId);
    }
}
