package org.govmonitor.app.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.words.Words;

/**
 * When nobody is to be disturbed, every day.
 *
 * @param from the first minute of it; the same as {@code to} for never
 * @param to the first minute behind it, the next day where it is earlier
 */
record QuietHours(LocalTime from, LocalTime to) {
    private static final Words WORDS = Words.of(QuietHours.class);

    /** @throws SettingRefusal where it is neither empty nor such as {@code 22:00-07:30} */
    static QuietHours of(String text) {
        if (text.isBlank()) {
            return new QuietHours(LocalTime.MIN, LocalTime.MIN);
        }
        String[] ends = text.strip().split("\\s*-\\s*", -1);
        try {
            if (ends.length == 2) {
                return new QuietHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }
        } catch (DateTimeParseException e) {
            throw new SettingRefusal(WORDS.say("quiet", text), e);
        }
        throw new SettingRefusal(WORDS.say("quiet", text));
    }

    boolean include(Instant moment, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isAfter(to) ? begun || !over : begun && !over;
    }
}
