package org.govmonitor.privacy.text;

/**
 * The prefilter: the one pass over a text. It stops at digits that may belong to something personal; dates, amounts,
 * hotlines and the numbers of documents are passed over without a trace.
 */
public final class DigitRuns {
    private static final int WIDEST_GAP = 2;
    /** Passports and permits have letters and seven digits or more. */
    private static final int SHORTEST_RUN = 7;
    /** The shortest number that is written in groups is a mobile number. */
    private static final int SHORTEST_GROUPED = 11;
    /** A mask that shows fewer digits protects whatever it hides. */
    private static final int SHORTEST_MASKED = 8;

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String DOORS = "栋幢室单";
    private static final String NUMBERED = "路街巷弄里村道组坊屯寨坪坑区园苑庄湾镇";

    private DigitRuns() {}

    /**
     * The first digit, from a place on, of a stretch that is worth a look, or -1.
     *
     * @param to where to end, exclusive
     */
    public static int next(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c < '0' || c > '9' && (c < '\uFF10' || c > '\uFF19')) {
                at++;
            } else {
                int end = measure(text, at, to);
                if (end > 0) {
                    return at;
                }
                at = -end;
            }
        }
        return -1;
    }

    /** Where the stretch that begins at a digit ends, exclusive: digits, what groups them and what masks them. */
    public static int end(String text, int start, int to) {
        return Math.abs(measure(text, start, to));
    }

    /** The end of a stretch, negative where it is not worth a look. */
    private static int measure(String text, int start, int to) {
        int at = start;
        int end = start;
        int digits = 0;
        int run = 0;
        int longest = 0;
        int gap = 0;
        boolean masked = false;
        while (at < to) {
            char c = text.charAt(at);
            if (Plain.isDigit(c)) {
                digits++;
                run++;
                longest = Math.max(longest, run);
                gap = 0;
                end = at + 1;
            } else if (c > 0x7F && c < '\u2000'
                    ? c != '\u00A0' && c != '\u00AD' && c != '\u00D7'
                    : c >= '\u4E00' && c < '\uFE00') {
                break;
            } else if (!Plain.hasNoWidth(c)) {
                char plain = Plain.of(c);
                run = 0;
                if (plain == ' ' || plain == '-') {
                    if (++gap > WIDEST_GAP) {
                        break;
                    }
                } else if (plain == '*' || (plain | 0x20) == 'x') {
                    masked |= plain == '*' || at > start;
                    gap = 0;
                    end = at + 1;
                } else {
                    break;
                }
            }
            at++;
        }
        boolean number = longest >= SHORTEST_RUN || digits >= SHORTEST_GROUPED || masked && digits >= SHORTEST_MASKED;
        return number || isSpecial(text, start, end, to) ? end : -end;
    }

    /** A door, a plate, or a number that a sheet has cut. */
    private static boolean isSpecial(String text, int start, int end, int to) {
        char behind = end < to ? text.charAt(end) : ' ';
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (behind >= '\u4E00' && behind <= '\u9FFF') {
            if (DOORS.indexOf(behind) >= 0 || behind == '号' && NUMBERED.indexOf(before) >= 0) {
                return true;
            }
        } else if ((behind == 'E' || behind == 'e') && end + 1 < to && text.charAt(end + 1) == '+') {
            return true;
        }
        return before > ' ' && before < '\u4E00' && isPlate(text, start);
    }

    /** Whether a province and the letter of an office stand before a digit: the head of a plate. */
    private static boolean isPlate(String text, int start) {
        for (int i = start - 1; i >= 0 && i >= start - 4; i--) {
            char c = Plain.of(text.charAt(i));
            if (!Ascii.isLetter(c) && c != '\u00B7' && c != '*' && c != '.' && c != ' ') {
                return i < start - 1 && PROVINCES.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
