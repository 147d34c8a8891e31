package org.govmonitor.app.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an administrator set of a plan's schedule, as it is kept. */
@Entity
@Table(name = "plan_schedule")
class ScheduleRow {
    @Id
    private String plan;

    private @Nullable String cron;

    @Column(nullable = false)
    private boolean paused;

    @Column(nullable = false)
    private String changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleRow() {}

    ScheduleRow(Plan plan) {
        this.plan = plan.key();
        this.changedBy = "";
        this.changedAt = Instant.EPOCH;
    }

    void set(@Nullable String wanted, boolean pause, String actor, Instant at) {
        cron = wanted;
        paused = pause;
        changedBy = actor;
        changedAt = at;
    }

    PlanSchedule toSchedule(@Nullable String configured) {
        return new PlanSchedule(Plan.of(plan), configured, cron, true, paused, changedBy, changedAt);
    }
}
