package org.govmonitor.privacy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 86 before a telephone number, in its written forms: {@code +86}, {@code 86-}, {@code 0086}, {@code (+86)}. */
final class CountryCode {
    private static final Pattern BEFORE = Pattern.compile("\\(?(?<![0-9])(?:\\+ ?|00)?86\\)?[ -]?$");
    private static final Pattern GLUED = Pattern.compile("(?:00)?86(1[3-9][0-9]{9})");
    private static final int LONGEST = 8;

    private CountryCode() {}

    /** Whether the digits of a line, from a place on, begin with the code. */
    static boolean opens(String line, int start) {
        return startsWith(line, start, "86") || startsWith(line, start, "0086");
    }

    private static boolean startsWith(String line, int start, String code) {
        for (int i = 0; i < code.length(); i++) {
            if (start + i >= line.length() || Plain.of(line.charAt(start + i)) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isCode(CharSequence digits) {
        return "86".contentEquals(digits) || "0086".contentEquals(digits);
    }

    /** A mobile number that is written in one with the code, behind a plus or a double zero, loses it. */
    static String without(String digits, Stretch line, int start) {
        boolean said = digits.startsWith("0086") || start > 0 && line.charAt(start - 1) == '+';
        Matcher glued = said ? GLUED.matcher(digits) : null;
        return glued != null && glued.matches() ? glued.group(1) : digits;
    }

    /** Where a number begins that has the code, or the plus of it, in front. */
    static int start(Stretch line, int start) {
        if (start > 0 && line.charAt(start - 1) == '+') {
            return start - 1;
        }
        if (start < 2 || !isNearCode(line.charAt(start - 1))) {
            return start;
        }
        int from = Math.max(0, start - LONGEST);
        Matcher code = BEFORE.matcher(line.subSequence(from, start));
        return code.find() ? from + code.start() : start;
    }

    private static boolean isNearCode(char c) {
        return c == '6' || c == ')' || c == ' ' || c == '-';
    }
}
