package org.govmonitor.probe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * When a site is visited: so many times a day, one in each equal part of it, and at a moment of that part which differs by
 * site, day and part. The same for every process that asks, so that a restart neither repeats nor shifts a slot.
 */
public final class SlotTimes {
    /** The part's last fifth stays free, so that a slot is over before the next one begins. */
    private static final double USED = 0.8;

    private final int perDay;
    private final ZoneId zone;

    /** @param perDay 1 to 288 */
    public SlotTimes(int perDay, ZoneId zone) {
        this.perDay = perDay;
        this.zone = zone;
    }

    /** The slots of a site on a day, in order. */
    public List<Instant> of(long site, LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        long part = Duration.between(start, day.plusDays(1).atStartOfDay(zone).toInstant())
                        .toMillis()
                / perDay;
        SplittableRandom chance = new SplittableRandom(site * 1_000_003L + day.toEpochDay());
        List<Instant> slots = new ArrayList<>(perDay);
        for (int i = 0; i < perDay; i++) {
            slots.add(start.plusMillis(i * part + (long) (chance.nextDouble() * USED * part)));
        }
        return slots;
    }

    /** The last slot of a site within a span of less than a day that ends at a moment; null where none falls in it. */
    public @Nullable Instant last(long site, Instant after, Instant until) {
        Instant last = null;
        LocalDate end = LocalDate.ofInstant(until, zone);
        for (LocalDate day = LocalDate.ofInstant(after, zone); !day.isAfter(end); day = day.plusDays(1)) {
            for (Instant slot : of(site, day)) {
                if (slot.isAfter(after) && !slot.isAfter(until)) {
                    last = slot;
                }
            }
        }
        return last;
    }
}
