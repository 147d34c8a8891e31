package org.govmonitor.app.runs;

import org.govmonitor.app.ledger.Reconciler;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Brings ended scans into the ledger that a kill kept from it. */
@DisallowConcurrentExecution
class ReconcileJob implements Job {
    private final Reconciler reconciler;

    ReconcileJob(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reconciler.reconcilePending();
    }
}
