package org.govmonitor.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as Chinese government sites write them. */
public final class DateReader {
    private static final Pattern FULL =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");

    private DateReader() {}

    /** The first date written with its year that is a real day and not later than {@code today}. */
    public static Optional<LocalDate> firstDay(String text, LocalDate today) {
        Matcher m = FULL.matcher(text);
        while (m.find()) {
            Optional<LocalDate> day = day(m).filter(d -> !d.isAfter(today));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
