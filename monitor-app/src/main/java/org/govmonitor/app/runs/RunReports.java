package org.govmonitor.app.runs;

import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of runs, site by site, and what they could not read. */
@Service
@Transactional(readOnly = true)
public class RunReports {
    private static final Set<Long> NOBODY = Set.of(-1L);

    private final RunJournal journal;
    private final ScanIntake scans;
    private final ObservationRows observations;

    RunReports(RunJournal journal, ScanIntake scans, ObservationRows observations) {
        this.journal = journal;
        this.scans = scans;
        this.observations = observations;
    }

    /** Empty where there is no such run, or it is of a target that is out of sight. */
    public Optional<RunReport> of(Sight sight, long runId) {
        return journal.byId(runId)
                .filter(run -> run.targetId() == null || sight.covers(run.targetId()))
                .map(run -> report(sight, run));
    }

    private RunReport report(Sight sight, Run run) {
        Set<Long> seen = sight instanceof Sight.OfUnit unit ? unit.targetIds() : Set.of();
        return new RunReport(
                run,
                scans.records(sight, run.plan().key(), run.firedAt()),
                observations.unread(run.id(), sight instanceof Sight.Everything, seen.isEmpty() ? NOBODY : seen));
    }
}
