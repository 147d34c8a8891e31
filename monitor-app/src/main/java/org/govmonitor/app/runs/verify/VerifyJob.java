package org.govmonitor.app.runs.verify;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Hands over a verification; it waits for no site. */
class VerifyJob implements Job {
    /** Under this key a trigger names the verification, as text. */
    static final String ID = "id";

    private final VerificationWork work;

    VerifyJob(VerificationWork work) {
        this.work = work;
    }

    @Override
    public void execute(JobExecutionContext context) {
        work.take(Long.parseLong(context.getTrigger().getJobDataMap().getString(ID)));
    }
}
