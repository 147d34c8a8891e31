package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredHome;
import org.govmonitor.probe.HttpsWay;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.SiteProbe;
import org.govmonitor.probe.SlotCourse;
import org.govmonitor.probe.SlotTimes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the probes that are due, on threads of its own: never two of one site at once, and no more in hand than sites. */
@Component
public class ProbeRounds {
    private static final Logger log = LoggerFactory.getLogger(ProbeRounds.class);

    /** A slot that is older is not made up for. */
    private static final Duration MOST_LATE = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(20);

    private final SiteProbe probe;
    private final OwnLine line;
    private final SlotTimes times;
    private final ProbeHistory history;
    private final SiteVerdicts verdicts;
    private final AvailabilitySettings settings;
    private final Clock clock;
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor threads;
    private @Nullable Instant last;
    private @Nullable LocalDate prunedOn;

    ProbeRounds(
            SiteProbe probe,
            OwnLine line,
            SlotTimes times,
            ProbeHistory history,
            SiteVerdicts verdicts,
            AvailabilitySettings settings,
            Clock clock) {
        this.probe = probe;
        this.line = line;
        this.times = times;
        this.history = history;
        this.verdicts = verdicts;
        this.settings = settings;
        this.clock = clock;
        this.threads = new ScheduledThreadPoolExecutor(settings.parallel(), ProbeRounds::thread);
        // no interrupts: they would close the database file under whoever writes to it
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** No bar to the end of the process, which the store survives. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "probe");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether there is anything to do at all. */
    public boolean areOn() {
        return settings.perDay() > 0;
    }

    /**
     * Hands over what has become due since the last call, and returns at once.
     *
     * @param permitted asked on the threads of the probes, as it may take its time
     */
    public synchronized void handOver(List<RegisteredHome> homes, Predicate<HttpUrl> permitted) {
        Instant now = clock.instant();
        Instant earliest = now.minus(MOST_LATE);
        Instant since = last == null || last.isBefore(earliest) ? earliest : last;
        last = now;
        if (!areOn()) {
            return;
        }
        try {
            LocalDate today = LocalDate.ofInstant(now, clock.getZone());
            if (!today.equals(prunedOn)) {
                prunedOn = today;
                threads.execute(() -> guarded("the history of probes", () -> history.prune(today)));
            }
            for (RegisteredHome home : homes) {
                Instant due = times.last(home.siteId(), since, now);
                if (due != null && inHand.add(home.siteId())) {
                    SlotCourse course = SlotCourse.begin(settings.retryAfter());
                    threads.execute(() -> run(home, due, permitted, course));
                }
            }
        } catch (RejectedExecutionException stopping) {
            log.debug("no more probes are taken", stopping);
        }
    }

    /** How many sites have a slot that is not over: being tried, waiting for a thread or for another try. */
    int underWay() {
        return inHand.size();
    }

    boolean isStopping() {
        return threads.isShutdown();
    }

    /** Takes nothing on any more and waits a while for what is under way; the door to the network is closed before. */
    public void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("a probe did not stop within {}", STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(RegisteredHome home, Instant due, Predicate<HttpUrl> permitted, SlotCourse course) {
        boolean again = false;
        try {
            boolean first = course.tries() == 0;
            if (!first || permitted.test(home.url()) && !history.has(home.siteId(), due)) {
                again = take(home, due, permitted, course);
            }
        } catch (RejectedExecutionException stopping) {
            log.debug("a probe of {} is not tried again, as no more are taken", home.name(), stopping);
        } catch (RuntimeException e) {
            log.error("a probe of {} broke off and counts for nothing", home.name(), e);
        } finally {
            if (!again) {
                inHand.remove(home.siteId());
            }
        }
    }

    /** One try. @return whether another was put off until later */
    private boolean take(RegisteredHome home, Instant due, Predicate<HttpUrl> permitted, SlotCourse course) {
        Optional<Probe> made = probe.visit(home.url());
        if (made.isEmpty()) {
            return false;
        }
        Probe seen = made.get();
        Optional<OwnLine.State> state = Optional.empty();
        if (seen.outcome() instanceof Outcome.Failed) {
            state = line.after(clock.instant(), permitted);
            if (state.isEmpty()) {
                return false;
            }
        }
        SlotCourse.Next next = course.after(seen, state);
        if (next instanceof SlotCourse.Again again) {
            threads.schedule(
                    () -> run(home, due, permitted, again.course()),
                    again.after().toMillis(),
                    TimeUnit.MILLISECONDS);
            return true;
        }
        end(home, due, (SlotCourse.Done) next, seen);
        return false;
    }

    private void end(RegisteredHome home, Instant due, SlotCourse.Done done, Probe last) {
        history.keep(home.siteId(), due, done, last);
        if (last.outcome() instanceof Outcome.Opened) {
            askPlain(home);
        }
        verdicts.judge(home, due, last.at());
    }

    /** Once a day, of a site that is registered under its encrypted address. */
    private void askPlain(RegisteredHome home) {
        LocalDate today = LocalDate.now(clock);
        boolean asked = history.door(home.siteId())
                .map(door -> door.wasAskedPlainOn(today))
                .orElse(true);
        if (!asked && home.url().isHttps()) {
            HttpsWay way = probe.plainWay(home.url());
            history.keepPlainWay(home.siteId(), way, today);
        }
    }

    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("{} could not be put in order", what, e);
        }
    }
}
