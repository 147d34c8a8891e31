package org.govmonitor.bulletin.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.govmonitor.words.Words;

/** Days as sentences name them: Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011). */
final class Days {
    private static final Words WORDS = Words.of(Days.class);

    private Days() {}

    /** Such as {@code 2024年1月31日}. */
    static String whole(LocalDate day) {
        return WORDS.say("day.whole", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Such as {@code 1月31日}. */
    static String inYear(LocalDate day) {
        return WORDS.say("day", day.getMonthValue(), day.getDayOfMonth());
    }

    /** Such as {@code 2024年1月1日至31日}, with month and year repeated only where they change. */
    static String span(LocalDate from, LocalDate to) {
        String end = YearMonth.from(from).equals(YearMonth.from(to))
                ? WORDS.say("day.only", to.getDayOfMonth())
                : from.getYear() == to.getYear() ? inYear(to) : whole(to);
        return WORDS.say("span", whole(from), end);
    }

    /** Midnight ends the day before: {@code 2024年2月8日24时}. */
    static String moment(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return WORDS.say("moment", whole(moment.toLocalDate().minusDays(1)), 24);
        }
        return moment.getMinute() == 0
                ? WORDS.say("moment", whole(moment.toLocalDate()), moment.getHour())
                : WORDS.say(
                        "moment.minute",
                        whole(moment.toLocalDate()),
                        moment.getHour(),
                        "%02d".formatted(moment.getMinute()));
    }
}
