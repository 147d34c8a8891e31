package org.govmonitor.app.runs;

import org.govmonitor.app.notify.Dispatcher;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends the messages that are due. */
@DisallowConcurrentExecution
class NotifyJob implements Job {
    private final Dispatcher dispatcher;

    NotifyJob(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(JobExecutionContext context) {
        dispatcher.deliver(context.getFireTime().toInstant());
    }
}
