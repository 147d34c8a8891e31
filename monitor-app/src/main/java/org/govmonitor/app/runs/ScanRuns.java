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
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.memory.DeepCrawls;
import org.govmonitor.fetch.HttpFetcher;
import org.jspecify.annotations.Nullable;
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
    private final Expectations expectations;

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
            HttpFetcher fetcher,
            Expectations expectations) {
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
        this.expectations = expectations;
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
            return journal.close(run, !running.isStopped(run) && doAll(run));
        } finally {
            running.close(run);
            underWay.readLock().unlock();
        }
    }

    /** The latest runs, newest first. */
    public List<Run> latest(int most) {
        return journal.latest(most);
    }

    /** Runs of the past and of now. */
    public RunPage find(RunQuery query, int page, int size) {
        return journal.find(query, page, size);
    }

    /** The first of those that are asked for. */
    public List<Run> first(RunQuery query, int most) {
        return journal.first(query, most);
    }

    public Optional<Run> byId(long id) {
        return journal.byId(id);
    }

    /** The runs under way, as far as somebody may see them. */
    public List<LiveRun> live(Sight sight) {
        return running.runs(sight);
    }

    /** The scans of sites under way, oldest first. */
    public List<SiteProgress> progress() {
        return running.all();
    }

    /**
     * Notes a run that somebody asks for; to be started with {@link #start}.
     *
     * @param targetId the only site or account, or null for all
     * @return empty where one of the plan that takes in the same is under way
     */
    Optional<Run> ask(Plan plan, @Nullable Long targetId, Instant now, String actor) {
        return journal.open(plan, RunJournal.due(now), targetId, actor);
    }

    /** Breaks a run off for good; empty where it was over. What it had told of sites that it was through with stays. */
    Optional<Run> stop(long runId, String actor) {
        Optional<Run> stopped = journal.stop(runId, actor);
        stopped.ifPresent(run -> running.stop(run.id()));
        return stopped;
    }

    /** Breaks off the scan of one site under a run; the run goes on without it. @return whether it was under way */
    boolean leaveOut(long runId, long targetId) {
        return running.stop(runId, targetId);
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
            if (run.targetId() == null) {
                accounts.prepare(() -> running.isStopped(run));
            }
            return doEach(
                    run,
                    accounts.accounts(),
                    account -> accounts.complete(account, run.firedAt(), () -> running.isStopped(run, account.id())));
        }
        return doEach(run, sites(run.plan()), site -> siteRuns.complete(run, site));
    }

    private <T extends RegisteredTarget> boolean doEach(Run run, List<T> all, Predicate<T> work) {
        List<T> targets = all.stream().filter(target -> run.isOf(target.id())).toList();
        running.open(
                run,
                targets.stream().map(RegisteredTarget::id).toList(),
                expectations.of(run.plan()),
                fetching.parallel());
        AtomicInteger left = new AtomicInteger(targets.size());
        ExecutorService threads = Executors.newFixedThreadPool(fetching.parallel());
        for (T target : targets) {
            threads.execute(() -> {
                if (!running.isStopped(run) && work.test(target)) {
                    left.decrementAndGet();
                    running.done(run, target.id());
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
