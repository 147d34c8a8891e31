package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.check.availability.DayTally;
import org.govmonitor.check.availability.Week;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.probe.HttpsWay;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.Slot;
import org.govmonitor.probe.SlotCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of probes. */
@Service
@Transactional
class ProbeHistory {
    private final SlotRows slots;
    private final DayRows days;
    private final DoorRows doors;
    private final AvailabilitySettings settings;
    private final AvailabilityRule rule;
    private final ZoneId zone;

    ProbeHistory(
            SlotRows slots,
            DayRows days,
            DoorRows doors,
            AvailabilitySettings settings,
            Indicators indicators,
            Clock clock) {
        this.slots = slots;
        this.days = days;
        this.doors = doors;
        this.settings = settings;
        this.rule = indicators.availability();
        this.zone = clock.getZone();
    }

    @Transactional(readOnly = true)
    boolean has(long siteId, Instant due) {
        return slots.existsById(new SlotRow.Id(siteId, due));
    }

    /** Keeps a slot that is over, with what its last try saw; the second time nothing. */
    void keep(long siteId, Instant due, SlotCourse.Done done, Probe last) {
        SlotRow.Id id = new SlotRow.Id(siteId, due);
        if (slots.existsById(id)) {
            return;
        }
        slots.save(new SlotRow(id, done, last));
        tally(siteId, LocalDate.ofInstant(done.slot().at(), zone));
        if (done.slot().result() != Slot.Result.OWN_LINE_DOWN) {
            see(siteId, last);
        }
    }

    /** Takes note of how a site encrypts. */
    void see(long siteId, Probe seen) {
        DoorRow door = door(siteId).orElseGet(() -> new DoorRow(siteId));
        door.see(seen);
        doors.save(door);
    }

    @Transactional(readOnly = true)
    Optional<DoorRow> door(long siteId) {
        return doors.findById(siteId);
    }

    void keepPlainWay(long siteId, HttpsWay way, LocalDate today) {
        door(siteId).ifPresent(door -> door.seePlain(way, today));
    }

    /** The last week of a site that was over when a day began. */
    @Transactional(readOnly = true)
    Week week(long siteId, LocalDate today) {
        return week(days.of(siteId, today.minusDays(Week.reach(rule))), today);
    }

    /** By the ids of sites, the days of each that a week may be made of. */
    @Transactional(readOnly = true)
    Map<Long, List<DayRow>> recentDays(LocalDate today) {
        return days.since(today.minusDays(Week.reach(rule))).stream().collect(Collectors.groupingBy(DayRow::siteId));
    }

    /** As above, of some sites. */
    @Transactional(readOnly = true)
    Map<Long, List<DayRow>> recentDays(Collection<Long> siteIds, LocalDate today) {
        return days.of(siteIds, today.minusDays(Week.reach(rule))).stream()
                .collect(Collectors.groupingBy(DayRow::siteId));
    }

    @Transactional(readOnly = true)
    List<DayRow> days(long siteId, LocalDate from) {
        return days.of(siteId, from);
    }

    @Transactional(readOnly = true)
    Map<Long, DoorRow> doors(Collection<Long> siteIds) {
        return doors.findAllById(siteIds).stream().collect(Collectors.toMap(DoorRow::siteId, Function.identity()));
    }

    @Transactional(readOnly = true)
    Map<Long, DoorRow> doors() {
        return doors.findAll().stream().collect(Collectors.toMap(DoorRow::siteId, Function.identity()));
    }

    Week week(List<DayRow> recent, LocalDate today) {
        Map<LocalDate, DayTally> tallies =
                recent.stream().map(DayRow::toTally).collect(Collectors.toMap(DayTally::day, Function.identity()));
        return Week.before(today, tallies, rule);
    }

    /** Drops slots that are older than they are kept; the rows of their days stay. @return how many */
    int prune(LocalDate today) {
        return slots.deleteTriedBefore(
                today.minusDays(settings.keepDays()).atStartOfDay(zone).toInstant());
    }

    private void tally(long siteId, LocalDate day) {
        List<SlotRow> rows = slots.of(
                siteId,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        DayTally tally = DayTally.of(day, rows.stream().map(SlotRow::toSlot).toList());
        days.save(new DayRow(siteId, tally, median(rows)));
    }

    private static @Nullable Integer median(List<SlotRow> rows) {
        int[] opened = rows.stream()
                .filter(row -> row.toSlot().result() == Slot.Result.OPENED)
                .mapToInt(SlotRow::totalMs)
                .sorted()
                .toArray();
        return opened.length == 0 ? null : opened[opened.length / 2];
    }
}
