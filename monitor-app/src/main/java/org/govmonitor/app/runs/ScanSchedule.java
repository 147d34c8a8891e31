package org.govmonitor.app.runs;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.repeatMinutelyForever;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.govmonitor.app.runs.round.Round;
import org.jspecify.annotations.Nullable;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.stereotype.Component;

/**
 * The plans as Quartz keeps them. A trigger that stands in the store with the same expression is left as it is: it knows
 * which fire was missed while the service was down.
 */
@Component
public class ScanSchedule {
    private static final String PLANS = "plans";
    private static final String AGAIN = "again";
    private static final String ROUNDS = "rounds";
    private static final JobKey RECONCILE = new JobKey("reconcile");
    private static final JobKey PROBE = new JobKey("probe");
    private static final JobKey NOTIFY = new JobKey("notify");

    private final Scheduler scheduler;
    private final KeptSchedules schedules;
    private final List<Round> rounds;
    private final Clock clock;

    /** False where nothing is scheduled at all, as in the demonstration: then what is kept changes no trigger. */
    private volatile boolean installed;

    ScanSchedule(Scheduler scheduler, KeptSchedules schedules, List<Round> rounds, Clock clock) {
        this.scheduler = scheduler;
        this.schedules = schedules;
        this.rounds = List.copyOf(rounds);
        this.clock = clock;
    }

    /** Brings jobs and triggers to what the settings say. */
    void install() throws SchedulerException {
        deletePlansOfOld();
        for (Plan plan : Plan.values()) {
            scheduler.addJob(job(plan), true);
            install(plan, schedules.of(plan).effective());
        }
        for (Round round : rounds) {
            JobKey key = new JobKey(round.name(), ROUNDS);
            scheduler.addJob(
                    newJob(RoundJob.class).withIdentity(key).storeDurably().build(), true);
            install(new TriggerKey(round.name(), ROUNDS), key, round.cron());
        }
        installMinutely(RECONCILE, ReconcileJob.class);
        installMinutely(PROBE, ProbeJob.class);
        installMinutely(NOTIFY, NotifyJob.class);
        installed = true;
    }

    /** Whether anything runs by itself here. */
    boolean isInstalled() {
        return installed;
    }

    /** Takes over what is kept of a plan's schedule; at once, and for every fire from now on. */
    void replan(Plan plan) {
        try {
            if (installed) {
                install(plan, schedules.of(plan).effective());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not take the schedule of " + plan, e);
        }
    }

    private void installMinutely(JobKey key, Class<? extends Job> job) throws SchedulerException {
        scheduler.addJob(newJob(job).withIdentity(key).storeDurably().build(), true);
        replace(newTrigger()
                .withIdentity(key.getName())
                .forJob(key)
                .withSchedule(repeatMinutelyForever().withMisfireHandlingInstructionNextWithRemainingCount())
                .build());
    }

    /** Another version of this program may have had other plans; their triggers would fire into nothing. */
    private void deletePlansOfOld() throws SchedulerException {
        Set<JobKey> ours = Arrays.stream(Plan.values()).map(ScanSchedule::key).collect(Collectors.toSet());
        for (JobKey kept : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(PLANS))) {
            if (!ours.contains(kept)) {
                scheduler.deleteJob(kept);
            }
        }
    }

    private void install(Plan plan, @Nullable String cron) throws SchedulerException {
        install(new TriggerKey(plan.key(), PLANS), key(plan), cron);
    }

    private void install(TriggerKey key, JobKey job, @Nullable String cron) throws SchedulerException {
        if (cron == null) {
            scheduler.unscheduleJob(key);
        } else if (!(scheduler.getTrigger(key) instanceof CronTrigger kept
                && kept.getCronExpression().equals(cron))) {
            replace(newTrigger()
                    .withIdentity(key)
                    .forJob(job)
                    .withSchedule(cronSchedule(cron)
                            .inTimeZone(TimeZone.getTimeZone(clock.getZone()))
                            .withMisfireHandlingInstructionFireAndProceed())
                    .build());
        }
    }

    /** Starts a run, or takes up the one that has this name. */
    void run(Plan plan, Instant firedAt) throws SchedulerException {
        if (!installed) {
            scheduler.addJob(job(plan), true);
        }
        replace(newTrigger()
                .withIdentity(plan.key() + " " + firedAt.toEpochMilli(), AGAIN)
                .forJob(key(plan))
                .usingJobData(PlanJob.FIRED_AT, Long.toString(firedAt.toEpochMilli()))
                .startNow()
                .build());
    }

    /** When each scheduled plan fires next. */
    public Map<Plan, Instant> nextFires() {
        Map<Plan, Instant> fires = new EnumMap<>(Plan.class);
        try {
            for (Plan plan : Plan.values()) {
                Trigger trigger = scheduler.getTrigger(new TriggerKey(plan.key(), PLANS));
                if (trigger != null && trigger.getNextFireTime() != null) {
                    fires.put(plan, trigger.getNextFireTime().toInstant());
                }
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not say when it fires", e);
        }
        return fires;
    }

    private void replace(Trigger trigger) throws SchedulerException {
        if (scheduler.rescheduleJob(trigger.getKey(), trigger) == null) {
            scheduler.scheduleJob(trigger);
        }
    }

    private static JobDetail job(Plan plan) {
        return newJob(PlanJob.class)
                .withIdentity(key(plan))
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private static JobKey key(Plan plan) {
        return new JobKey(plan.key(), PLANS);
    }
}
