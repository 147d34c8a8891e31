package org.govmonitor.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 86 before a telephone number, in its written forms: {@code +86}, {@code 86-}, {@code 0086}, {@code (+86)}. */
final class CountryCode {
    private static final Pattern BEFORE = Pattern.compile("\\(?(?<![0-9])(?:\\+ ?|00)?86\\)?[ -]?$");
    private static final Pattern GLUED = Pattern.compile("(?:00)?86(1[3-9][0-9]{9})");
    private static final int LONGEST = 8;

    private CountryCode() {}

    static boolean isCode(CharSequence digits) {
        return "86".contentEquals(digits) || "0086".contentEquals(digits);
    }

    /** A mobile number that is written in one with the code, behind a plus or a double zero, loses it. */
    static String without(String digits, NormalizedText line, int start) {
        Matcher glued = GLUED.matcher(digits);
        boolean said = digits.startsWith("00") || start > 0 && line.charAt(start - 1) == '+';
        return said && glued.matches() ? glued.group(1) : digits;
    }

    /** Where a number begins that has the code, or the plus of it, in front. */
    static int start(NormalizedText line, int start) {
        if (start > 0 && line.charAt(start - 1) == '+') {
            return start - 1;
        }
        int from = Math.max(0, start - LONGEST);
        Matcher code = BEFORE.matcher(line.subSequence(from, start));
        return code.find() ? from + code.start() : start;
    }
}
