package org.govmonitor.app.ledger.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the ledger are those of the office, whatever the machine says. */
public final class OfficeDay {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeDay() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
