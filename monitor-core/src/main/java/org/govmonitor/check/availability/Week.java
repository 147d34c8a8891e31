package org.govmonitor.check.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.probe.Reason;

/** The days that a verdict on availability stands on, or why there is none. */
public sealed interface Week {

    /**
     * Days enough, each with visits enough.
     *
     * @param days in order; not always neighbours
     */
    record Whole(List<DayTally> days) implements Week {
        public Whole {
            days = List.copyOf(days);
        }

        /** The visits that the standard counts. */
        public int counted() {
            return days.stream().mapToInt(DayTally::counted).sum();
        }

        public int failed() {
            return days.stream().mapToInt(DayTally::failed).sum();
        }

        /** Failures after which the watcher's own line was not checked. */
        public int unchecked() {
            return days.stream().mapToInt(DayTally::unchecked).sum();
        }

        public LocalDate from() {
            return days.get(0).day();
        }

        public LocalDate until() {
            return days.get(days.size() - 1).day();
        }

        /** Of the failures, how many of each. */
        public Map<Reason, Integer> reasons() {
            Map<Reason, Integer> all = new EnumMap<>(Reason.class);
            days.forEach(day -> day.reasons().forEach((reason, count) -> all.merge(reason, count, Integer::sum)));
            return all;
        }

        /** Only of a week with failures. */
        public Instant firstFailure() {
            return days.stream()
                    .map(DayTally::firstFailure)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }

        /** Only of a week with failures. */
        public Instant lastFailure() {
            return days.stream()
                    .map(DayTally::lastFailure)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }
    }

    /**
     * No verdict.
     *
     * @param lacking the latest day without visits enough
     */
    record NotEnough(DayTally lacking) implements Week {}

    /** How many days before today the slots of a week may lie. */
    static int reach(AvailabilityRule rule) {
        return rule.days() + rule.days() / 2;
    }

    /**
     * The last week that is over.
     *
     * @param today not part of it
     * @param tallies by their days, where there are any; those of the last {@link #reach} days are looked at
     */
    static Week before(LocalDate today, Map<LocalDate, DayTally> tallies, AvailabilityRule rule) {
        LocalDate oldest = today.minusDays(reach(rule));
        LocalDate day = today.minusDays(1);
        DayTally lacking = tally(tallies, day);
        List<DayTally> days = new ArrayList<>();
        for (; days.size() < rule.days(); day = day.minusDays(1)) {
            DayTally tally = tally(tallies, day);
            boolean enough = tally.counted() >= rule.perDay();
            lacking = enough ? lacking : tally;
            boolean lostToUs = tally.counted() + tally.lineDown() >= rule.perDay();
            if (day.isBefore(oldest) || !lostToUs) {
                return new NotEnough(lacking);
            }
            if (enough) {
                days.add(0, tally);
            }
        }
        return new Whole(days);
    }

    private static DayTally tally(Map<LocalDate, DayTally> tallies, LocalDate day) {
        DayTally known = tallies.get(day);
        return known == null ? DayTally.empty(day) : known;
    }
}
