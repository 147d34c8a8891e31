package org.govmonitor.check.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.Reason;
import org.govmonitor.probe.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one day.
 *
 * @param lineDown slots that nobody is counted for, as the watcher's own line was down
 * @param noEvidence slots that prove nothing for another reason
 * @param unchecked failures after which the own line was not checked
 * @param reasons of the failures
 * @param firstFailure null where none failed
 * @param lastFailure null where none failed
 */
public record DayTally(
        LocalDate day,
        int opened,
        int failed,
        int lineDown,
        int noEvidence,
        int unchecked,
        Map<Reason, Integer> reasons,
        @Nullable Instant firstFailure,
        @Nullable Instant lastFailure) {
    public DayTally {
        reasons = reasons.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(reasons));
    }

    /** A day on which nothing was done. */
    public static DayTally empty(LocalDate day) {
        return of(day, List.of());
    }

    /** @param slots of the day, in order */
    public static DayTally of(LocalDate day, List<Slot> slots) {
        Map<Slot.Result, Integer> counts = new EnumMap<>(Slot.Result.class);
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        int unchecked = 0;
        Instant first = null;
        Instant last = null;
        for (Slot slot : slots) {
            counts.merge(slot.result(), 1, Integer::sum);
            if (slot.result() == Slot.Result.FAILED && slot.reason() != null) {
                reasons.merge(slot.reason(), 1, Integer::sum);
                unchecked += slot.line() == OwnLine.State.NOT_CHECKED ? 1 : 0;
                first = first == null ? slot.at() : first;
                last = slot.at();
            }
        }
        return new DayTally(
                day,
                counts.getOrDefault(Slot.Result.OPENED, 0),
                counts.getOrDefault(Slot.Result.FAILED, 0),
                counts.getOrDefault(Slot.Result.OWN_LINE_DOWN, 0),
                counts.getOrDefault(Slot.Result.NO_EVIDENCE, 0),
                unchecked,
                reasons,
                first,
                last);
    }

    /** The visits that the standard counts. */
    public int counted() {
        return opened + failed;
    }
}
