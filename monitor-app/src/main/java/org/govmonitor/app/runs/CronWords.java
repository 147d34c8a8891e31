package org.govmonitor.app.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Says a cron expression in plain words, as far as it is of a usual form; of any other it gives the expression itself. */
final class CronWords {
    private static final Words WORDS = Words.of(CronWords.class);
    private static final int FIELDS = 6;
    /** So many times of a day are named one by one. */
    private static final int NAMED = 4;

    private static final String EVERY = "*";
    private static final String ANY = "?";
    private static final Map<String, Integer> DAYS =
            Map.of("SUN", 1, "MON", 2, "TUE", 3, "WED", 4, "THU", 5, "FRI", 6, "SAT", 7);

    private CronWords() {}

    /** @param cron valid, or null for never */
    static String say(@Nullable String cron) {
        if (cron == null) {
            return WORDS.say("cron.never");
        }
        String[] fields = cron.strip().toUpperCase(Locale.ROOT).split("\\s+");
        String days = fields.length == FIELDS ? days(fields[3], fields[4], fields[5]) : null;
        String times = days == null ? null : times(fields[0], fields[1], fields[2]);
        return times == null ? WORDS.say("cron.own", cron) : WORDS.say("cron.said", days, times);
    }

    private static @Nullable String days(String ofMonth, String month, String ofWeek) {
        if (!month.equals(EVERY)) {
            return null;
        }
        boolean anyDay = ofMonth.equals(EVERY) || ofMonth.equals(ANY);
        boolean anyWeekday = ofWeek.equals(EVERY) || ofWeek.equals(ANY);
        if (anyDay && anyWeekday) {
            return WORDS.say("cron.daily");
        }
        if (anyDay) {
            return weekdays(ofWeek);
        }
        if (!anyWeekday) {
            return null;
        }
        if (ofMonth.equals("L")) {
            return WORDS.say("cron.monthly.last");
        }
        List<Integer> numbers = numbers(ofMonth, 31);
        return numbers == null
                ? null
                : WORDS.say(
                        "cron.monthly",
                        join(numbers.stream().map(String::valueOf).toList()));
    }

    private static @Nullable String weekdays(String ofWeek) {
        String numbered = ofWeek;
        for (Map.Entry<String, Integer> day : DAYS.entrySet()) {
            numbered = numbered.replace(day.getKey(), day.getValue().toString());
        }
        if (numbered.equals("2-6")) {
            return WORDS.say("cron.workdays");
        }
        List<Integer> days = numbers(numbered, 7);
        return days == null
                ? null
                : WORDS.say(
                        "cron.weekly",
                        join(days.stream().map(day -> WORDS.say("day." + day)).toList()));
    }

    private static @Nullable String times(String second, String minute, String hour) {
        List<Integer> minutes = numbers(minute, 59);
        List<Integer> hours = hour.equals(EVERY) ? null : numbers(hour, 23);
        if (!second.equals("0") || minutes == null || minutes.size() != 1) {
            return null;
        }
        if (hour.equals(EVERY)) {
            return WORDS.say("cron.hourly", minutes.get(0).toString());
        }
        if (hours == null || hours.isEmpty()) {
            return null;
        }
        List<String> times = hours.stream().map(at -> time(at, minutes.get(0))).toList();
        int step = hours.size() < 2 ? 0 : hours.get(1) - hours.get(0);
        return times.size() > NAMED && hour.contains("-")
                ? WORDS.say("cron.between", times.get(0), times.get(times.size() - 1), String.valueOf(step))
                : join(times);
    }

    private static String time(int hour, int minute) {
        return (hour < 10 ? "0" : "") + hour + ":" + (minute < 10 ? "0" : "") + minute;
    }

    private static String join(List<String> parts) {
        return parts.stream().collect(Collectors.joining(WORDS.say("cron.comma")));
    }

    /** Numbers and ranges with steps; null where anything else stands there. */
    private static @Nullable List<Integer> numbers(String field, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : field.split(",")) {
            String[] stepped = part.split("/");
            String[] ends = stepped[0].split("-");
            if (stepped.length > 2 || ends.length > 2 || !(ends[0] + ends[ends.length - 1]).matches("\\d{2,4}")) {
                return null;
            }
            int first = Integer.parseInt(ends[0]);
            int last = ends.length == 2 ? Integer.parseInt(ends[1]) : stepped.length == 2 ? most : first;
            int step = stepped.length == 2 && stepped[1].matches("\\d{1,2}") ? Integer.parseInt(stepped[1]) : 1;
            for (int number = first; number <= last && step > 0; number += step) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
