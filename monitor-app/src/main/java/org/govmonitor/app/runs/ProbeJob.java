package org.govmonitor.app.runs;

import org.govmonitor.app.availability.ProbeRounds;
import org.govmonitor.app.registration.Registrations;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Hands over the probes that are due; it waits for none of them. */
@DisallowConcurrentExecution
class ProbeJob implements Job {
    private final ProbeRounds rounds;
    private final Registrations registrations;
    private final ScanPermission permission;

    ProbeJob(ProbeRounds rounds, Registrations registrations, ScanPermission permission) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.permission = permission;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rounds.handOver(registrations.homes(), permission::mayAsk);
    }
}
