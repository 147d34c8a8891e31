package org.govmonitor.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows the time it was set to, by the office's days. */
public final class MovedClock extends Clock {
    private volatile Instant now;

    public MovedClock(String start) {
        now = Instant.parse(start);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return MonitorApplication.OFFICE_ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
