package org.govmonitor.media.weibo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.media.WrittenTimes;
import org.jspecify.annotations.Nullable;

/**
 * Times as Weibo shows them: whole in its data, and to readers by how long ago it was: 刚刚, 5分钟前, 今天09:02, 昨天 08:00, 04月10日 22:26,
 * 06-27, 2019年12月01日 10:00.
 */
final class WeiboTimes {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})\\s*(秒|分钟|小时)前");
    private static final Pattern NEAR = Pattern.compile("(今天|昨天|前天)\\s*(?:(\\d{1,2}):(\\d{2}))?");
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})[-年])?(\\d{1,2})[-月](\\d{1,2})日?(?:\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?)?");

    private WeiboTimes() {}

    /**
     * @param now when it was shown
     * @return empty where the text is no such time; a day without its year is the last one that was
     */
    static Optional<Instant> parse(String text, Instant now) {
        String clean = text.replace('\u00A0', ' ').strip();
        Optional<Instant> whole = WrittenTimes.parse(clean);
        if (whole.isPresent()) {
            return whole;
        }
        try {
            return Optional.ofNullable(shown(clean, now));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant shown(String text, Instant now) {
        if (text.equals("刚刚")) {
            return now;
        }
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return now.minus(
                    switch (ago.group(2)) {
                        case "秒" -> Duration.ofSeconds(count);
                        case "分钟" -> Duration.ofMinutes(count);
                        default -> Duration.ofHours(count);
                    });
        }
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        Matcher near = NEAR.matcher(text);
        if (near.matches()) {
            int back = "今昨前".indexOf(near.group(1).charAt(0));
            return at(today.minusDays(back), near.group(2), near.group(3));
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        MonthDay day = MonthDay.of(Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        LocalDate when = date.group(1) == null
                ? lastOne(day, today)
                : LocalDate.of(Integer.parseInt(date.group(1)), day.getMonth(), day.getDayOfMonth());
        return at(when, date.group(4), date.group(5));
    }

    private static LocalDate lastOne(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear;
    }

    private static Instant at(LocalDate day, @Nullable String hour, @Nullable String minute) {
        LocalTime time = hour == null || minute == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        return day.atTime(time).atZone(SHANGHAI).toInstant();
    }
}
