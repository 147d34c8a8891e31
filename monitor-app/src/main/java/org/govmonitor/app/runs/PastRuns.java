package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.List;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.ColumnObservation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over into the journal what runs saw that were not made here. The ledger is told of them by whoever has them. */
@Service
@Transactional
public class PastRuns {
    private final RunRows rows;
    private final ObservationJournal observations;

    PastRuns(RunRows rows, ObservationJournal observations) {
        this.rows = rows;
        this.observations = observations;
    }

    /**
     * Notes a run that came to its end.
     *
     * @param firedAt names it with its plan; none of the name may be there
     */
    public Run keep(Plan plan, Instant firedAt, Instant endedAt) {
        RunRow row = new RunRow(plan, RunJournal.due(firedAt), firedAt);
        row.end(endedAt);
        return rows.save(row).toRun();
    }

    /** What such a run saw of a site's columns. */
    public void keep(Run run, RegisteredSite site, List<ColumnObservation> seen) {
        observations.keep(run, site, seen);
    }
}
