package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schedules of plans: what the settings say, and what was set in their place. */
@Service
@Transactional
class KeptSchedules {
    private final ScheduleRows rows;
    private final ScanSettings settings;
    private final Clock clock;

    KeptSchedules(ScheduleRows rows, ScanSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PlanSchedule of(Plan plan) {
        String configured = settings.schedule(plan).cron();
        return rows.findById(plan.key())
                .map(row -> row.toSchedule(configured))
                .orElseGet(() -> PlanSchedule.asConfigured(plan, configured));
    }

    void set(Plan plan, @Nullable String cron, boolean paused, String actor) {
        ScheduleRow row = rows.findById(plan.key()).orElseGet(() -> new ScheduleRow(plan));
        row.set(cron, paused, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.save(row);
    }

    void forget(Plan plan) {
        rows.deleteById(plan.key());
    }
}
