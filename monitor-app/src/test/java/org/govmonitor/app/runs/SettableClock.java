package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.govmonitor.app.MonitorApplication;

/** Shows the office time it was set to. */
final class SettableClock extends Clock {
    private volatile Instant now;

    SettableClock(LocalDateTime officeTime) {
        now = at(officeTime);
    }

    void set(LocalDateTime officeTime) {
        now = at(officeTime);
    }

    static Instant at(LocalDateTime officeTime) {
        return officeTime.atZone(MonitorApplication.OFFICE_ZONE).toInstant();
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
