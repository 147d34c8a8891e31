package org.govmonitor.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private final SlotTimes times = new SlotTimes(30, ZONE);

    @Test
    void aDayHasItsSlotsSpreadOverItAndNeverTooNear() {
        for (long site = 1; site <= 300; site++) {
            List<Instant> slots = times.of(site, DAY);
            assertThat(slots)
                    .hasSize(30)
                    .allMatch(slot -> LocalDate.ofInstant(slot, ZONE).equals(DAY));
            for (int i = 1; i < slots.size(); i++) {
                assertThat(Duration.between(slots.get(i - 1), slots.get(i)))
                        .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(87));
            }
        }
    }

    @Test
    void theSitesAreNotAskedAllAtOnce() {
        Map<Long, Integer> perMinute = new HashMap<>();
        for (long site = 1; site <= 300; site++) {
            times.of(site, DAY).forEach(slot -> perMinute.merge(slot.getEpochSecond() / 60, 1, Integer::sum));
        }

        // 9,000 probes in 1,440 minutes are 6 to 7 a minute
        assertThat(perMinute.values()).allMatch(count -> count <= 25);
    }

    @Test
    void theSlotsOfADayAreAlwaysTheSameAndThoseOfTheNextAreOthers() {
        assertThat(times.of(7, DAY)).isEqualTo(new SlotTimes(30, ZONE).of(7, DAY));
        assertThat(times.of(7, DAY.plusDays(1)))
                .isNotEqualTo(times.of(7, DAY).stream()
                        .map(slot -> slot.plus(Duration.ofDays(1)))
                        .toList());
    }

    @Test
    void everySlotIsDueOnceHoweverTheMinutesFall() {
        Instant start = DAY.atStartOfDay(ZONE).toInstant();
        int due = 0;
        for (int minute = 0; minute < 2 * 24 * 60; minute++) {
            Instant after = start.plus(Duration.ofMinutes(minute));
            if (times.last(7, after, after.plus(Duration.ofMinutes(1))) != null) {
                due++;
            }
        }

        assertThat(due).isEqualTo(60);
    }
}
