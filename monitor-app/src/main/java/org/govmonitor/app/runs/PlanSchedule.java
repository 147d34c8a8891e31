package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a plan runs, and who says so.
 *
 * @param configured what {@code config/application.yaml} says, in the notation of Quartz; null for never
 * @param kept what was set in its place, likewise; of no meaning unless {@code overridden}
 * @param overridden whether anything was
 * @param paused whether it does not run for now, whatever the schedule
 * @param changedBy who set it, or null
 * @param changedAt when, or null
 */
public record PlanSchedule(
        Plan plan,
        @Nullable String configured,
        @Nullable String kept,
        boolean overridden,
        boolean paused,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** Nobody set anything. */
    static PlanSchedule asConfigured(Plan plan, @Nullable String configured) {
        return new PlanSchedule(plan, configured, null, false, false, null, null);
    }

    /** What holds while it is not paused; null for never. */
    public @Nullable String planned() {
        return overridden ? kept : configured;
    }

    /** What holds now; null for never. */
    public @Nullable String effective() {
        return paused ? null : planned();
    }

    /** Whether what is kept says something else than the file. */
    public boolean differs() {
        return overridden && !Objects.equals(kept, configured);
    }
}
