package org.govmonitor.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as nearly all lists write it, 2024-01-08 with blanks or brackets around: read without a pattern. */
final class PlainDay {
    private static final String BEFORE = " \t\r\n\u00A0\u3000[(【［（";
    private static final String AFTER = " \t\r\n\u00A0\u3000])】］）";
    private static final int LENGTH = 10;

    private PlainDay() {}

    /** The day, or null where the text is of another form or there is no such day. */
    static @Nullable LocalDate of(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start != LENGTH || !isSeparated(text, start)) {
            return null;
        }
        int year = number(text, start, 4);
        int month = number(text, start + 5, 2);
        int day = number(text, start + 8, 2);
        return year / 100 == 19 || year / 100 == 20 ? day(year, month, day) : null;
    }

    private static boolean isSeparated(CharSequence text, int start) {
        char separator = text.charAt(start + 4);
        return "-/.".indexOf(separator) >= 0 && text.charAt(start + 7) == separator;
    }

    /** The number that so many digits make; -1 where one of them is none. */
    private static int number(CharSequence text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
