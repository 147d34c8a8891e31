package org.govmonitor.page.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in China of an instant that is written with its zone or counted since 1970. */
public final class ShanghaiDay {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern WITH_ZONE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}):?(\\d{2})?");
    private static final int SHORTEST = "2024-01-08T00:00Z".length();
    private static final long TEN_DIGITS = 1_000_000_000L;

    private ShanghaiDay() {}

    /** The day of an ISO 8601 time that names its zone; empty for any other text. */
    static Optional<LocalDate> of(String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        Matcher m = WITH_ZONE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String zone = m.group(3).equals("Z") ? "Z" : m.group(3) + ":" + (m.group(4) == null ? "00" : m.group(4));
        try {
            OffsetDateTime time = OffsetDateTime.parse(m.group(1) + "T" + m.group(2) + zone);
            return Optional.of(time.atZoneSameInstant(SHANGHAI).toLocalDate());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The day of a count of seconds (10 digits) or milliseconds (13 digits) since 1970; empty for any other number. */
    public static Optional<LocalDate> ofEpoch(long count) {
        boolean seconds = count >= TEN_DIGITS / 2 && count < TEN_DIGITS * 10;
        boolean millis = count >= TEN_DIGITS * 500 && count < TEN_DIGITS * 10_000;
        if (!seconds && !millis) {
            return Optional.empty();
        }
        Instant instant = seconds ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return Optional.of(instant.atZone(SHANGHAI).toLocalDate());
    }
}
