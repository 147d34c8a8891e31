package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.govmonitor.check.availability.DayTally;
import org.govmonitor.check.availability.Week;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.probe.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How sites opened of late. */
@Service
@Transactional(readOnly = true)
public class Availabilities {
    private final ProbeHistory history;
    private final AvailabilityRule rule;
    private final Clock clock;

    Availabilities(ProbeHistory history, Indicators indicators, Clock clock) {
        this.history = history;
        this.rule = indicators.availability();
        this.clock = clock;
    }

    /** By the ids of sites; none of a site that was never probed. As many questions to the store for one as for all. */
    public Map<Long, SiteAvailability> all() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<DayRow>> days = history.recentDays(today);
        Map<Long, DoorRow> doors = history.doors();
        Set<Long> sites = new HashSet<>(days.keySet());
        sites.addAll(doors.keySet());
        Map<Long, SiteAvailability> all = new HashMap<>();
        sites.forEach(site -> all.put(site, of(site, days.getOrDefault(site, List.of()), doors.get(site), today)));
        return all;
    }

    /** As {@link #all()}, of some sites by their ids. */
    public Map<Long, SiteAvailability> of(Collection<Long> siteIds) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<DayRow>> days = history.recentDays(siteIds, today);
        Map<Long, DoorRow> doors = history.doors(siteIds);
        Map<Long, SiteAvailability> known = new HashMap<>();
        for (long site : siteIds) {
            if (days.containsKey(site) || doors.containsKey(site)) {
                known.put(site, of(site, days.getOrDefault(site, List.of()), doors.get(site), today));
            }
        }
        return known;
    }

    /** Each day of a site on which it was probed, from a day on, the oldest first. */
    public List<ProbedDay> days(long siteId, LocalDate from) {
        return history.days(siteId, from).stream()
                .map(row -> new ProbedDay(row.toTally(), row.medianMs()))
                .sorted(Comparator.comparing(day -> day.tally().day()))
                .toList();
    }

    private SiteAvailability of(long siteId, List<DayRow> recent, @Nullable DoorRow door, LocalDate today) {
        Week week = history.week(recent, today);
        List<DayRow> shown = recent.stream()
                .filter(row -> row.toTally().day().isAfter(today.minusDays(rule.days())))
                .toList();
        List<DayTally> days = week instanceof Week.Whole whole
                ? whole.days()
                : shown.stream().map(DayRow::toTally).toList();
        int counted = sum(days, DayTally::counted);
        int failed = sum(days, DayTally::failed);
        return new SiteAvailability(
                siteId,
                week,
                counted,
                failed,
                sum(days, DayTally::lineDown),
                sum(days, DayTally::noEvidence),
                week instanceof Week.Whole && rule.isFailedBy(failed, counted),
                days.stream()
                        .map(DayTally::lastFailure)
                        .filter(Objects::nonNull)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                commonest(days),
                median(shown),
                door == null ? null : door.certificate());
    }

    private static int sum(List<DayTally> days, ToIntFunction<DayTally> part) {
        return days.stream().mapToInt(part).sum();
    }

    private static @Nullable Reason commonest(List<DayTally> days) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        days.forEach(day -> day.reasons().forEach((reason, count) -> counts.merge(reason, count, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable Integer median(List<DayRow> days) {
        int[] medians = days.stream()
                .map(DayRow::medianMs)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return medians.length == 0 ? null : medians[medians.length / 2];
    }
}
