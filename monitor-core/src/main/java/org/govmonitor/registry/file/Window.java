package org.govmonitor.registry.file;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The written form of an update window: a number of days, months or years, such as {@code 14d}, {@code 6m}, {@code 1y}. */
final class Window {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})([dmy])");

    private Window() {}

    /** The window, or null where the text is none. */
    static @Nullable Period parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int amount = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "d" -> Period.ofDays(amount);
            case "m" -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }

    /** @throws IllegalArgumentException if the window mixes days with months, for which there is no written form */
    static String print(Period window) {
        long months = window.toTotalMonths();
        if (window.getDays() != 0 && months != 0) {
            throw new IllegalArgumentException("a window is of days or of months, this one of both: " + window);
        }
        if (months == 0) {
            return window.getDays() + "d";
        }
        return months % 12 == 0 ? months / 12 + "y" : months + "m";
    }
}
