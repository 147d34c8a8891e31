package org.govmonitor.media;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as the office says them, in Asia/Shanghai. */
public final class Times {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Times() {}

    /** The day in Asia/Shanghai. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }

    /** The beginning of a day in Asia/Shanghai. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).toInstant();
    }

    /** For people, to the minute. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(SHANGHAI));
    }
}
