package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.memory.DeepCrawls;
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
    private final ScanSettings settings;
    private final DeepCrawls crawls;
    private final AccountRounds accounts;
    private final HttpFetcher fetcher;

    /** One thread for each plan: the scheduler's threads only hand over. */
    private final Map<Plan, ExecutorService> threads = new EnumMap<>(Plan.class);

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
            ScanSettings settings,
            DeepCrawls crawls,
            AccountRounds accounts,
            HttpFetcher fetcher) {
        this.registrations = registrations;
        this.journal = journal;
        this.siteRuns = siteRuns;
        this.intake = intake;
        this.running = running;
        this.permission = permission;
        this.fetching = fetching;
        this.settings = settings;
        this.crawls = crawls;
        this.accounts = accounts;
        this.fetcher = fetcher;
        for (Plan plan : Plan.values()) {
            threads.put(plan, Executors.newSingleThreadExecutor(new PlanThread(plan)));
        }
    }

    /**
     * Runs a plan, or what is left of a run that was broken off, and waits for its end.
     *
     * @param firedAt when it was due; with the plan it names the run
     * @return how it stands now; a run that had ended before is left alone
     */
    public RunState run(Plan plan, Instant firedAt) {
        return begin(plan, firedAt).map(this::finish).orElse(RunState.ENDED);
    }

    /**
     * As {@link #run}, but returns as soon as the run is noted: from then on it is done, if not by this process, then by the
     * next. Two runs of one plan follow each other.
     */
    void start(Plan plan, Instant firedAt) {
        begin(plan, firedAt)
                .ifPresent(run -> Objects.requireNonNull(threads.get(plan)).execute(() -> finishOrTell(run)));
    }

    private void finishOrTell(Run run) {
        try {
            finish(run);
        } catch (RuntimeException e) {
            log.error("the run {} of {} broke off and is left for the next start", run.plan(), run.firedAt(), e);
        }
    }

    private Optional<Run> begin(Plan plan, Instant firedAt) {
        return running.areStopping() ? Optional.empty() : journal.begin(plan, RunJournal.due(firedAt));
    }

    private RunState finish(Run run) {
        underWay.readLock().lock();
        try {
            return journal.close(run, !running.areStopping() && doAll(run));
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
        threads.values().forEach(ExecutorService::shutdown);
        fetcher.close();
        try {
            if (!underWay.writeLock().tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn("a scan did not stop within {} seconds; it is run again at the next start", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Named after its plan; no bar to the end of the process, which the store survives. */
    private record PlanThread(Plan plan) implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "plan " + plan.key());
            thread.setDaemon(true);
            return thread;
        }
    }

    private boolean doAll(Run run) {
        if (run.plan().isOfAccounts()) {
            accounts.prepare(running::areStopping);
            return doEach(
                    accounts.accounts(), account -> accounts.complete(account, run.firedAt(), running::areStopping));
        }
        return doEach(sites(run.plan()), site -> siteRuns.complete(run, site));
    }

    private <T> boolean doEach(List<T> targets, Predicate<T> work) {
        AtomicInteger left = new AtomicInteger(targets.size());
        ExecutorService threads = Executors.newFixedThreadPool(fetching.parallel());
        for (T target : targets) {
            threads.execute(() -> {
                if (work.test(target)) {
                    left.decrementAndGet();
                }
            });
        }
        threads.shutdown();
        return awaitAll(threads) && left.get() == 0;
    }

    private List<RegisteredSite> sites(Plan plan) {
        List<RegisteredSite> sites = registrations.sites().stream()
                .filter(site -> permission.covers(site.site()))
                .toList();
        return plan == Plan.DEEP ? crawls.due(sites, settings.deep().everyDays()) : sites;
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
