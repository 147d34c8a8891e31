package org.govmonitor.app.figures.file;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A time as offices write it. Where only the day is told, whatever is asked of it is answered in favour of who is judged.
 *
 * @param at of Asia/Shanghai; the beginning of the day where only that is told
 * @param dayOnly whether only the day is told; midnight is how databases write that
 */
public record WrittenTime(LocalDateTime at, boolean dayOnly) {
    private static final Words WORDS = Words.of(WrittenTime.class);
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})\\s*[-/.\\p{IsHan}]\\s*(\\d{1,2})\\s*[-/.\\p{IsHan}]"
                    + "\\s*(\\d{1,2})\\p{IsHan}?(?:[T\\s]*(\\d{1,2})[:\\p{IsHan}](\\d{1,2})?(?:[:\\p{IsHan}](\\d{1,2})?)?(?:\\.\\d+)?\\p{IsHan}?)?");

    /**
     * Reads a time of a form or a command; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException if it is none; the message says why, for people
     */
    public static LocalDateTime cutOff(String written) {
        WrittenTime time = parse(written);
        if (time == null) {
            throw new IllegalArgumentException(WORDS.say("time.cutOff"));
        }
        return time.at();
    }

    /** @return null where nothing is written */
    static @Nullable WrittenTime read(String written, Heading heading) throws RefusedLineException {
        if (written.isBlank()) {
            return null;
        }
        WrittenTime time = parse(written);
        if (time == null) {
            throw new RefusedLineException(WORDS.say("time.wrong", heading.usual()));
        }
        return time;
    }

    private static @Nullable WrittenTime parse(String written) {
        Matcher parts =
                TIME.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            int hour = number(parts, 4);
            if (hour == 24 && number(parts, 5) == 0 && number(parts, 6) == 0) {
                return new WrittenTime(day.plusDays(1).atStartOfDay(), false);
            }
            LocalDateTime at = day.atTime(hour, number(parts, 5), number(parts, 6));
            return new WrittenTime(at, at.toLocalTime().equals(LocalTime.MIDNIGHT));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it had happened when the cut-off came. */
    boolean isBy(LocalDateTime cutOff) {
        return at.isBefore(cutOff) || (!dayOnly && at.equals(cutOff));
    }

    /** Whether it came after a time limit; a limit that is only a day runs to its end. */
    boolean isAfter(WrittenTime limit) {
        return dayOnly || limit.dayOnly() ? at.toLocalDate().isAfter(limit.at().toLocalDate()) : at.isAfter(limit.at());
    }

    /** Whether it came before something that must come first. */
    boolean isBefore(WrittenTime first) {
        return dayOnly || first.dayOnly()
                ? at.toLocalDate().isBefore(first.at().toLocalDate())
                : at.isBefore(first.at());
    }
}
