package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of the runs themselves. */
@Service
@Transactional
class RunJournal {
    private final RunRows rows;
    private final Clock clock;

    RunJournal(RunRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens a run, or takes it up again; empty where it has come to its end already. */
    Optional<Run> begin(Plan plan, Instant firedAt) {
        RunRow row = rows.findByPlanAndFiredAt(plan.key(), firedAt)
                .orElseGet(() -> rows.save(new RunRow(plan, firedAt, clock.instant())));
        if (row.toRun().state() == RunState.ENDED) {
            return Optional.empty();
        }
        row.resume();
        return Optional.of(row.toRun());
    }

    /** Ends a run, or leaves it to be taken up again. */
    RunState close(Run run, boolean complete) {
        RunRow row = rows.findById(run.id()).orElseThrow();
        if (complete) {
            row.end(clock.instant());
        } else {
            row.interrupt();
        }
        return row.toRun().state();
    }

    /** At the start of the service nothing can be running: marks what a kill left so, and names all that is left to do. */
    List<Run> interruptAll() {
        List<RunRow> unfinished = rows.findByStateInOrderByFiredAt(Set.of(RunState.RUNNING, RunState.INTERRUPTED));
        unfinished.forEach(RunRow::interrupt);
        return unfinished.stream().map(RunRow::toRun).toList();
    }

    @Transactional(readOnly = true)
    List<Run> latest(int most) {
        return rows.findByOrderByStartedAtDesc(Limit.of(most)).stream()
                .map(RunRow::toRun)
                .toList();
    }

    /** The time under which a run is kept: the two databases round finer ones differently. */
    static Instant due(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
