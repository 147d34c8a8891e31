package org.govmonitor.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.govmonitor.app.availability.ProbeRounds;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.notify.Dispatcher;
import org.govmonitor.app.registration.FirstRegistry;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Starts work once everything else stands: what a kill left behind is put in order first, then the schedule runs. Stops it
 * before anything else goes.
 */
@Component
@Profile("service")
class ServiceLifecycle implements SmartLifecycle {
    private final FirstRegistry registry;
    private final Reconciler reconciler;
    private final ScanRuns runs;
    private final ScanSchedule schedule;
    private final Scheduler scheduler;
    private final ProbeRounds probes;
    private final Dispatcher messages;
    private volatile boolean running;

    ServiceLifecycle(
            FirstRegistry registry,
            Reconciler reconciler,
            ScanRuns runs,
            ScanSchedule schedule,
            Scheduler scheduler,
            ProbeRounds probes,
            Dispatcher messages) {
        this.registry = registry;
        this.reconciler = reconciler;
        this.runs = runs;
        this.schedule = schedule;
        this.scheduler = scheduler;
        this.probes = probes;
        this.messages = messages;
    }

    /** Before all that is handed to the scheduler from elsewhere, and after it at the end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    @Override
    public void start() {
        try {
            registry.load();
            reconciler.reconcilePending();
            schedule.install();
            for (Run run : runs.interrupted()) {
                schedule.run(run.plan(), run.firedAt());
            }
            scheduler.start();
            running = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        try {
            scheduler.standby();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule does not stop: " + e.getMessage(), e);
        } finally {
            runs.stop();
            probes.stop();
            messages.stop();
            running = false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
