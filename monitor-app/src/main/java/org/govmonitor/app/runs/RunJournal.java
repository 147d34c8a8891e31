package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
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
        if (row.toRun().state().isOver()) {
            return Optional.empty();
        }
        row.resume();
        return Optional.of(row.toRun());
    }

    /** Notes a run that somebody asked for; empty where one of the plan that takes in the same is under way. */
    Optional<Run> open(Plan plan, Instant firedAt, @Nullable Long targetId, String actor) {
        boolean underWay = rows.findByStateInOrderByFiredAt(Set.of(RunState.RUNNING, RunState.INTERRUPTED)).stream()
                .map(RunRow::toRun)
                .anyMatch(run -> run.plan() == plan && (targetId == null || run.isOf(targetId)));
        return underWay
                ? Optional.empty()
                : Optional.of(rows.save(new RunRow(plan, firedAt, clock.instant(), targetId, actor))
                        .toRun());
    }

    /** Marks a run as stopped; empty where it was over already. */
    Optional<Run> stop(long runId, String actor) {
        Optional<RunRow> row =
                rows.findById(runId).filter(kept -> !kept.toRun().state().isOver());
        row.ifPresent(kept -> kept.stop(actor, clock.instant()));
        return row.map(RunRow::toRun);
    }

    /** Ends a run, or leaves it to be taken up again; one that was stopped stays so. */
    RunState close(Run run, boolean complete) {
        RunRow row = rows.findById(run.id()).orElseThrow();
        if (row.toRun().state() == RunState.STOPPED) {
            return RunState.STOPPED;
        }
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

    @Transactional(readOnly = true)
    Optional<Run> byId(long id) {
        return rows.findById(id).map(RunRow::toRun);
    }

    @Transactional(readOnly = true)
    RunPage find(RunQuery query, int page, int size) {
        Page<RunRow> found = rows.findAll(query.toSpecification(), PageRequest.of(page, size, query.sort()));
        return new RunPage(found.map(RunRow::toRun).getContent(), found.getTotalElements());
    }

    @Transactional(readOnly = true)
    List<Run> first(RunQuery query, int most) {
        return rows.findBy(
                query.toSpecification(),
                found -> found.sortBy(query.sort()).limit(most).all().stream()
                        .map(RunRow::toRun)
                        .toList());
    }

    /** The last run of a plan over all targets that came to its end. */
    @Transactional(readOnly = true)
    Optional<Run> lastEnded(Plan plan) {
        return rows.findFirstByPlanAndStateAndTargetIdIsNullOrderByStartedAtDesc(plan.key(), RunState.ENDED)
                .map(RunRow::toRun);
    }

    /** The time under which a run is kept: the two databases round finer ones differently. */
    static Instant due(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
