package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.fetch.HttpFetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Scan runs: one fire of one plan over all its sites, safe to be run twice under the same name. */
@Service
public class ScanRuns {
    private static final Logger log = LoggerFactory.getLogger(ScanRuns.class);
    private static final int STOP_SECONDS = 30;

    private final Registrations registrations;
    private final RunJournal journal;
    private final SiteRuns siteRuns;
    private final ScanIntake intake;
    private final RunningScans running;
    private final ScanPermission permission;
    private final FetchSettings fetching;
    private final HttpFetcher fetcher;

    /** Read-locked by every run under way, so that a stop can wait for the last. */
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();

    ScanRuns(
            Registrations registrations,
            RunJournal journal,
            SiteRuns siteRuns,
            ScanIntake intake,
            RunningScans running,
            ScanPermission permission,
            FetchSettings fetching,
            HttpFetcher fetcher) {
        this.registrations = registrations;
        this.journal = journal;
        this.siteRuns = siteRuns;
        this.intake = intake;
        this.running = running;
        this.permission = permission;
        this.fetching = fetching;
        this.fetcher = fetcher;
    }

    /**
     * Runs a plan, or what is left of a run that was broken off, and waits for its end.
     *
     * @param firedAt when it was due; with the plan it names the run
     * @return how it stands now; a run that had ended before is left alone
     */
    public RunState run(Plan plan, Instant firedAt) {
        underWay.readLock().lock();
        try {
            Optional<Run> begun =
                    running.areStopping() ? Optional.empty() : journal.begin(plan, RunJournal.due(firedAt));
            if (begun.isEmpty()) {
                return RunState.ENDED;
            }
            return journal.close(begun.get(), scanAll(begun.get()));
        } finally {
            underWay.readLock().unlock();
        }
    }

    /** The latest runs, newest first. */
    public List<Run> latest(int most) {
        return journal.latest(most);
    }

    /** The scans of sites under way, oldest first. */
    public List<SiteProgress> progress() {
        return running.all();
    }

    /** Marks what an earlier life of this service left unfinished, and names the runs to be taken up again. */
    public List<Run> interrupted() {
        intake.interruptLeftBehind();
        return journal.interruptAll();
    }

    /** Tells all scans to stop and waits for them a while; what is not finished is taken up at the next start. */
    void stop() {
        running.stop();
        fetcher.close();
        try {
            if (!underWay.writeLock().tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn("a scan did not stop within {} seconds; it is run again at the next start", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean scanAll(Run run) {
        List<RegisteredSite> sites = registrations.sites().stream()
                .filter(site -> permission.covers(site.site()))
                .toList();
        AtomicInteger left = new AtomicInteger(sites.size());
        ExecutorService threads = Executors.newFixedThreadPool(fetching.parallel());
        for (RegisteredSite site : sites) {
            threads.execute(() -> {
                if (siteRuns.complete(run, site)) {
                    left.decrementAndGet();
                }
            });
        }
        threads.shutdown();
        return awaitAll(threads) && left.get() == 0;
    }

    private static boolean awaitAll(ExecutorService threads) {
        try {
            return threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
