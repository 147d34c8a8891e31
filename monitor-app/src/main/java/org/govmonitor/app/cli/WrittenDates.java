package org.govmonitor.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.words.Words;
import picocli.CommandLine;

/** Days and months as they are written on the command line. */
final class WrittenDates {
    private static final Words WORDS = Words.of(WrittenDates.class);

    private WrittenDates() {}

    static CommandLine addTo(CommandLine commandLine) {
        return commandLine
                .registerConverter(LocalDate.class, WrittenDates::day)
                .registerConverter(YearMonth.class, WrittenDates::month);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadValue(WORDS.say("value.day", text));
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new BadValue(WORDS.say("value.month", text));
        }
    }
}
