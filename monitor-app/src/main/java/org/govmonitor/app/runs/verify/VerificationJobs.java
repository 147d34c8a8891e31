package org.govmonitor.app.runs.verify;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.springframework.stereotype.Component;

/** Verifications as Quartz keeps them: a click survives a kill that follows it. */
@Component
class VerificationJobs {
    private static final String GROUP = "verify";
    private static final JobKey KEY = new JobKey(GROUP);

    private final Scheduler scheduler;

    VerificationJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void install() throws SchedulerException {
        scheduler.addJob(
                newJob(VerifyJob.class).withIdentity(KEY).storeDurably().build(), true);
    }

    /** Starts the scheduler where nothing else does. */
    void start() throws SchedulerException {
        if (!scheduler.isStarted() || scheduler.isInStandbyMode()) {
            scheduler.start();
        }
    }

    /** Has it done as soon as may be; handed over twice it is done once. */
    void hand(long id) {
        Trigger trigger = newTrigger()
                .withIdentity(Long.toString(id), GROUP)
                .forJob(KEY)
                .usingJobData(VerifyJob.ID, Long.toString(id))
                .startNow()
                .build();
        try {
            if (scheduler.rescheduleJob(trigger.getKey(), trigger) == null) {
                scheduler.scheduleJob(trigger);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not take verification " + id, e);
        }
    }
}
