package org.govmonitor.app.ledger.hand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;

/** A day as offices write it. */
final class WrittenDay {
    private static final Words WORDS = Words.of(WrittenDay.class);
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:前)?(?:\\s+\\d.*)?");

    private WrittenDay() {}

    /** @param heading of the column, for the message */
    static LocalDate read(String written, Heading heading) throws RefusedLineException {
        Matcher parts = DAY.matcher(written.strip());
        if (parts.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            } catch (DateTimeException noDay) {
                throw (RefusedLineException)
                        new RefusedLineException(WORDS.say("day.wrong", heading.usual())).initCause(noDay);
            }
        }
        throw new RefusedLineException(WORDS.say("day.wrong", heading.usual()));
    }
}
