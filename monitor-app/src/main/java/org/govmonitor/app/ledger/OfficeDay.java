package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the ledger are those of the office, whatever the machine says. */
final class OfficeDay {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeDay() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant after a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
