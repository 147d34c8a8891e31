package org.govmonitor.app.runs.verify;

import org.quartz.SchedulerException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the verifications done that a kill left behind, and sees to it that there is a scheduler wherever there is a page to ask
 * from: the demonstration has no plans, and verifies all the same.
 */
@Component
@ConditionalOnWebApplication
class VerifyLifecycle implements SmartLifecycle {
    private final VerificationJobs jobs;
    private final VerificationJournal journal;
    private final VerificationWork work;
    private volatile boolean running;

    VerifyLifecycle(VerificationJobs jobs, VerificationJournal journal, VerificationWork work) {
        this.jobs = jobs;
        this.journal = journal;
        this.work = work;
    }

    /** After the service, which puts in order what a kill left of its runs before the scheduler starts; and before it at the end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        try {
            jobs.install();
            journal.unfinished().forEach(jobs::hand);
            jobs.start();
            running = true;
        } catch (SchedulerException e) {
            throw new IllegalStateException("verifications cannot be scheduled: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        work.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
