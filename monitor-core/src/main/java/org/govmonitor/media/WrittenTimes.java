package org.govmonitor.media;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as feeds write them: RFC 822 and its looser forms, ISO 8601, counts since 1970. A time without a zone is one of
 * Asia/Shanghai.
 */
public final class WrittenTimes {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 64;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The day of the week is passed over, as some feeds write it in Chinese or wrong. */
    private static final Pattern RFC_822 =
            Pattern.compile("(?:[^\\d,]{1,12},?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{2,4})"
                    + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?(?:\\s*(\\S{1,6}))?");

    /** {@code Mon Jan 08 10:15:00 +0800 2024}, as Weibo writes it. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("[A-Za-z]{3} ([A-Za-z]{3}) (\\d{1,2}) (\\d{1,2}):(\\d{2}):(\\d{2}) ([+-]\\d{4}) (\\d{4})");

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?\\s*(\\S{1,9})?");

    private static final Pattern COUNT = Pattern.compile("\\d{9,13}");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?");

    /** RFC 822, 5.1; GMT and its like, and what Chinese feeds add. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("Z", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            // China's here, and not the central time of America
            Map.entry("CST", 8));

    private WrittenTimes() {}

    /** The instant that a text writes; empty where it writes none. */
    public static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String clean = text.strip();
        try {
            return Optional.ofNullable(read(clean));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A count of seconds (9 or 10 digits) or milliseconds (12 or 13 digits) since 1970; empty for any other number. */
    public static Optional<Instant> ofCount(long count) {
        boolean seconds = count >= 100_000_000L && count < 10_000_000_000L;
        boolean millis = count >= 100_000_000_000L && count < 10_000_000_000_000L;
        if (!seconds && !millis) {
            return Optional.empty();
        }
        return Optional.of(seconds ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count));
    }

    private static @Nullable Instant read(String text) {
        if (COUNT.matcher(text).matches()) {
            return ofCount(Long.parseLong(text)).orElse(null);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return at(number(iso, 1), number(iso, 2), number(iso, 3), iso, 4, iso.group(7));
        }
        Matcher rfc = RFC_822.matcher(text);
        if (rfc.matches() && month(rfc.group(2)) > 0) {
            return at(year(rfc.group(3)), month(rfc.group(2)), number(rfc, 1), rfc, 4, rfc.group(7));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches() && month(last.group(1)) > 0) {
            return at(number(last, 7), month(last.group(1)), number(last, 2), last, 3, last.group(6));
        }
        return null;
    }

    /** @param hour the group of the hour, behind which minute and second stand; each 0 where it is not written */
    private static @Nullable Instant at(int year, int month, int day, Matcher time, int hour, @Nullable String zone) {
        LocalDateTime local =
                LocalDateTime.of(year, month, day, number(time, hour), number(time, hour + 1), second(time, hour + 2));
        ZoneId offset = zone(zone);
        return offset == null ? null : local.atZone(offset).toInstant();
    }

    /** Null where something is written that is no zone. */
    private static @Nullable ZoneId zone(@Nullable String written) {
        if (written == null) {
            return SHANGHAI;
        }
        Matcher offset = OFFSET.matcher(written);
        if (offset.matches()) {
            int sign = offset.group(1).equals("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(sign * number(offset, 2), sign * number(offset, 3));
        }
        Integer hours = ZONES.get(written.toUpperCase(Locale.ROOT));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    /** A leap second is the one before it. */
    private static int second(Matcher m, int group) {
        return Math.min(number(m, group), 59);
    }

    private static int number(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** RFC 2822, 4.3: two digits below 50 are of this century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 3 ? year : year < 50 ? 2_000 + year : 1_900 + year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}
