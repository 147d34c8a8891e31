package org.govmonitor.app.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it is typed into the form; what is missing is empty.
 *
 * @param times such as {@code 09:00 16:00}
 * @param weekdays such as MON
 * @param day of the month, or L
 * @param cron of its own
 */
record ScheduleDraft(Kind kind, String times, List<String> weekdays, String day, String cron) {
    static final List<String> WEEKDAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:：]([0-5][0-9])");
    private static final Pattern DAY = Pattern.compile("[1-9]|[12][0-9]|3[01]|L");
    private static final Pattern SIMPLE = Pattern.compile(
            "0 ([0-9]{1,2}) ([0-9,]+) (\\*|\\?|L|[0-9]{1,2}) \\* (\\?|\\*|(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN),?)+)");

    /** How often. */
    enum Kind {
        DAILY,
        WEEKLY,
        MONTHLY,
        NEVER,
        CRON
    }

    ScheduleDraft {
        weekdays = List.copyOf(weekdays);
        times = times.strip();
        day = day.strip().toUpperCase(Locale.ROOT);
        cron = cron.strip();
    }

    /** A form as a browser sends it. */
    static ScheduleDraft of(
            @Nullable Kind kind,
            @Nullable String times,
            @Nullable List<String> weekdays,
            @Nullable String day,
            @Nullable String cron) {
        return new ScheduleDraft(
                kind == null ? Kind.DAILY : kind,
                Objects.requireNonNullElse(times, ""),
                weekdays == null ? List.of() : weekdays,
                Objects.requireNonNullElse(day, ""),
                Objects.requireNonNullElse(cron, ""));
    }

    /** The form as it would have to be filled in for an expression; null is never. */
    static ScheduleDraft of(@Nullable String expression) {
        if (expression == null) {
            return of(Kind.NEVER, null, null, null, null);
        }
        Matcher simple = SIMPLE.matcher(expression);
        if (!simple.matches()) {
            return of(Kind.CRON, null, null, null, expression);
        }
        List<String> times = new ArrayList<>();
        for (String hour : simple.group(2).split(",")) {
            times.add(twoDigits(hour) + ":" + twoDigits(simple.group(1)));
        }
        boolean anyDay = Set.of("*", "?").contains(simple.group(3));
        boolean anyWeekday = Set.of("*", "?").contains(simple.group(4));
        Kind kind = !anyDay ? Kind.MONTHLY : anyWeekday ? Kind.DAILY : Kind.WEEKLY;
        return of(
                kind,
                String.join(" ", times),
                anyWeekday ? null : List.of(simple.group(4).split(",")),
                anyDay ? null : simple.group(3),
                expression);
    }

    /** Why it says nothing, as a key of words; null where it does. What is its own expression is not looked at. */
    @Nullable
    String fault() {
        if (kind == Kind.NEVER || kind == Kind.CRON) {
            return null;
        }
        if (hours() == null) {
            return "schedule.bad.times";
        }
        if (kind == Kind.WEEKLY && (weekdays.isEmpty() || !WEEKDAYS.containsAll(weekdays))) {
            return "schedule.bad.weekdays";
        }
        return kind == Kind.MONTHLY && !DAY.matcher(day).matches() ? "schedule.bad.day" : null;
    }

    /** In the notation of Quartz; null for never. Only where there is no fault. */
    @Nullable
    String expression() {
        String time = kind == Kind.NEVER || kind == Kind.CRON ? "" : "0 " + hours() + " ";
        return switch (kind) {
            case DAILY -> time + "* * ?";
            case WEEKLY ->
                time + "? * "
                        + String.join(
                                ",",
                                WEEKDAYS.stream().filter(weekdays::contains).toList());
            case MONTHLY -> time + day + " * ?";
            case NEVER -> null;
            case CRON -> cron;
        };
    }

    /** Minute and hours, such as {@code 30 9,16}; null where the times are none, or differ in their minutes. */
    private @Nullable String hours() {
        Set<Integer> minutes = new TreeSet<>();
        Set<Integer> hours = new TreeSet<>();
        for (String time : times.split("[\\s,，、]+")) {
            Matcher written = TIME.matcher(time);
            if (!written.matches()) {
                return null;
            }
            hours.add(Integer.valueOf(written.group(1)));
            minutes.add(Integer.valueOf(written.group(2)));
        }
        return minutes.size() == 1
                ? minutes.iterator().next() + " "
                        + String.join(",", hours.stream().map(String::valueOf).toList())
                : null;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
