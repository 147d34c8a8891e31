package org.govmonitor.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Days and months as they are written on the command line. */
final class WrittenDates {
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
            throw new TypeConversionException("'" + text + "' is no day; write it as 2024-01-31");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is no month; write it as 2024-01");
        }
    }
}
