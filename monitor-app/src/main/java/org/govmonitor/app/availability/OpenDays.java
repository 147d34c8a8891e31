package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.availability.DayTally;
import org.govmonitor.probe.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a site opened day by day, for a chart. */
@Service
@Transactional(readOnly = true)
public class OpenDays {
    private final DayRows days;
    private final SlotRows slots;
    private final Clock clock;

    OpenDays(DayRows days, SlotRows slots, Clock clock) {
        this.days = days;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The days of which anything is known, in order; none of a site that is out of sight.
     *
     * @param count so many days up to today
     */
    public List<DayOpen> of(Sight sight, long siteId, int count) {
        if (!sight.covers(siteId)) {
            return List.of();
        }
        ZoneId zone = clock.getZone();
        LocalDate from = LocalDate.now(clock).minusDays(count - 1L);
        Map<LocalDate, Duration> gaps =
                gaps(slots.results(siteId, from.atStartOfDay(zone).toInstant()), zone);
        return days.of(siteId, from).stream()
                .map(row -> open(row, gaps))
                .sorted(Comparator.comparing(DayOpen::day))
                .toList();
    }

    private static DayOpen open(DayRow row, Map<LocalDate, Duration> gaps) {
        DayTally tally = row.toTally();
        Duration gap = tally.failed() == 0 ? Duration.ZERO : gaps.get(tally.day());
        return new DayOpen(tally.day(), tally.counted(), tally.failed(), gap, row.medianMs());
    }

    /** A gap belongs to the days that it reaches into, to each with its part. */
    private static Map<LocalDate, Duration> gaps(List<SlotResult> slots, ZoneId zone) {
        Map<LocalDate, Duration> longest = new HashMap<>();
        Instant since = null;
        for (SlotResult slot : slots) {
            if (slot.result() == Slot.Result.FAILED && since == null) {
                since = slot.at();
            } else if (slot.result() == Slot.Result.OPENED && since != null) {
                spread(since, slot.at(), zone, longest);
                since = null;
            }
        }
        if (since != null) {
            spread(since, slots.get(slots.size() - 1).at(), zone, longest);
        }
        return longest;
    }

    private static void spread(Instant since, Instant until, ZoneId zone, Map<LocalDate, Duration> longest) {
        Instant from = since;
        LocalDate day = LocalDate.ofInstant(from, zone);
        do {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant end = until.isBefore(midnight) ? until : midnight;
            longest.merge(day, Duration.between(from, end), OpenDays::longer);
            from = midnight;
            day = day.plusDays(1);
        } while (from.isBefore(until));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
