package org.govmonitor.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.words.Words;
import picocli.CommandLine.ITypeConverter;

/** Reads a time as the office's clock shows it: {@code 2024-01-08 09:30}; of a day alone its beginning. */
final class OfficeTimeConverter implements ITypeConverter<Instant> {
    private static final Words WORDS = Words.of(OfficeTimeConverter.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public Instant convert(String text) {
        try {
            LocalDateTime time = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace('T', ' '), MINUTE);
            return time.atZone(MonitorApplication.OFFICE_ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new BadValue(WORDS.say("value.time", text));
        }
    }
}
