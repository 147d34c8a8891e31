package org.govmonitor.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs on like the one it is made from, but can be put to another time. */
public final class DemoClock extends Clock {
    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    /** @param real tells how time passes, and the zone */
    public DemoClock(Clock real) {
        this.real = real;
    }

    /** Puts the clock to a time, from which it runs on. */
    public void set(Instant time) {
        offset = Duration.between(real.instant(), time);
    }

    /** Puts the clock right. */
    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock moved = new DemoClock(real.withZone(zone));
        moved.offset = offset;
        return moved;
    }
}
