package org.govmonitor.app.console.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as these pages write them, in the office's time; empty for none. */
final class Moments {
    private final Clock clock;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter second;

    Moments(Clock clock) {
        this.clock = clock;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        this.second = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(clock.getZone());
    }

    String minute(@Nullable Instant at) {
        return at == null ? "" : minute.format(at);
    }

    String second(Instant at) {
        return second.format(at);
    }

    /** The last day before the midnight at which something ends. */
    String dayBefore(@Nullable Instant end) {
        return end == null
                ? ""
                : end.minusSeconds(1).atZone(clock.getZone()).toLocalDate().toString();
    }

    @Nullable
    Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
