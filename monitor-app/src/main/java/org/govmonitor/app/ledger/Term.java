package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.jspecify.annotations.Nullable;

/**
 * When a finding is due, who answers for it, and what excuses it.
 *
 * @param dueAt the first moment that is too late, or null where nothing is due
 * @param dueRule by which rule and calendar, in words, or null likewise
 * @param unit that was told to put it right, or null
 * @param assignedAt when it was told, or null
 * @param exemptionId that excuses it; null unless it is EXEMPT
 * @param exemptUntil the last day that is excused; null unless it is EXEMPT
 */
public record Term(
        @Nullable Instant dueAt,
        @Nullable String dueRule,
        @Nullable String unit,
        @Nullable Instant assignedAt,
        @Nullable Long exemptionId,
        @Nullable LocalDate exemptUntil) {

    static Term of(Duty duty) {
        return new Term(
                duty.dueAt(), duty.dueRule(), duty.unit(), duty.assignedAt(), duty.exemptionId(), duty.exemptUntil());
    }

    /** The last day on which it is not late, or the day in the course of which it becomes so; null where nothing is due. */
    public @Nullable LocalDate dueOn() {
        return dueAt == null ? null : OfficeDay.of(dueAt.minusNanos(1));
    }

    /** Whether the moment has passed, whatever became of the finding. */
    public boolean overdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** Days since the last day in time, 0 where it is not late, at least 1 where it is. */
    public long overdueDays(Instant now) {
        LocalDate last = dueOn();
        return last == null || !overdue(now) ? 0 : Math.max(1, ChronoUnit.DAYS.between(last, OfficeDay.of(now)));
    }
}
