package org.govmonitor.app.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A run as it is kept. */
@Entity
@Table(name = "scan_run")
class RunRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String plan;

    @Column(nullable = false)
    private Instant firedAt;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private @Nullable Long targetId;
    private @Nullable String askedBy;
    private @Nullable String stoppedBy;

    protected RunRow() {}

    RunRow(Plan plan, Instant firedAt, Instant startedAt) {
        this(plan, firedAt, startedAt, null, null);
    }

    /** Of one target alone, or of all where that is null. */
    RunRow(Plan plan, Instant firedAt, Instant startedAt, @Nullable Long targetId, @Nullable String askedBy) {
        this.targetId = targetId;
        this.askedBy = askedBy;
        this.plan = plan.key();
        this.firedAt = firedAt;
        this.startedAt = startedAt;
        this.state = RunState.RUNNING;
    }

    /** Takes up a run that was broken off. */
    void resume() {
        state = RunState.RUNNING;
    }

    void interrupt() {
        state = RunState.INTERRUPTED;
    }

    void end(Instant at) {
        state = RunState.ENDED;
        endedAt = at;
    }

    void stop(String by, Instant at) {
        state = RunState.STOPPED;
        stoppedBy = by;
        endedAt = at;
    }

    Run toRun() {
        return new Run(
                Objects.requireNonNull(id),
                Plan.of(plan),
                firedAt,
                startedAt,
                endedAt,
                state,
                targetId,
                askedBy,
                stoppedBy);
    }
}
