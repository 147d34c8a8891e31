package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;

/** A fire of a plan: nothing but the translation of what the scheduler says into a run's name. It waits for no site. */
@DisallowConcurrentExecution
class PlanJob implements Job {
    /** Under this key a trigger names the run it takes up again: milliseconds since 1970, as text. */
    static final String FIRED_AT = "firedAt";

    private final ScanRuns runs;

    PlanJob(ScanRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.start(Plan.of(context.getJobDetail().getKey().getName()), firedAt(context));
    }

    private static Instant firedAt(JobExecutionContext context) {
        JobDataMap data = context.getTrigger().getJobDataMap();
        for (String key : List.of(FIRED_AT, Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS)) {
            if (data.containsKey(key)) {
                return Instant.ofEpochMilli(Long.parseLong(data.getString(key)));
            }
        }
        return context.getScheduledFireTime().toInstant();
    }
}
