package org.govmonitor.privacy.text;

import org.jspecify.annotations.Nullable;

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

    /** No number has more digits and hyphens. */
    private static final int LONGEST_PLAIN = 28;

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String DOORS = "栋幢室单";
    private static final String NUMBERED = "路街巷弄里村道组坊屯寨坪坑区园苑庄湾镇";

    private static final byte DIGIT = 1;
    private static final byte HIDDEN = 2;
    /** What a digit alone may stand beside: doors, and the letters of a plate. */
    private static final byte BESIDE = 4;

    private static final byte NO_WIDTH = 8;
    private static final byte BLANK = 16;
    private static final byte HYPHEN = 32;

    private static final byte STOPS = DIGIT | HIDDEN | BESIDE | NO_WIDTH;

    /** How many characters are looked at together. */
    private static final int BLOCK = 8;

    private static final byte[] CLASSES = classes();

    private DigitRuns() {}

    /**
     * The first digit, from a place on, of a stretch that is worth a look, or -1.
     *
     * @param to where to end, exclusive
     */
    public static int next(String text, int from, int to) {
        int at = digit(text, from, to);
        while (at < to) {
            int start = first(text, from, at);
            int end = shortRun(text, start, to);
            if (end < 0) {
                end = measure(text, start, to);
                if (end > 0) {
                    return start;
                }
                end = -end;
            }
            at = digit(text, Math.max(at + 1, end), to);
        }
        return -1;
    }

    /** The next digit that something personal may begin with, {@code to} where there is none. */
    private static int digit(String text, int from, int to) {
        int at = skip(text, from, to);
        while (at < to) {
            int end = Math.min(to, at + BLOCK);
            while (at < end && CLASSES[text.charAt(at)] != DIGIT) {
                at++;
            }
            if (at < end) {
                return at;
            }
            at = skip(text, at, to);
        }
        return to;
    }

    /**
     * The next block that may hold something, or what is left of the text behind the last block. Of a block five
     * characters are looked at, so that between two blocks three stand together: no two digits and no spelled number get
     * through, nor does a digit beside something that may make more of it.
     */
    private static int skip(String text, int from, int to) {
        int at = from;
        int last = to - BLOCK;
        while (at <= last
                && ((CLASSES[text.charAt(at)]
                                        | CLASSES[text.charAt(at + 2)]
                                        | CLASSES[text.charAt(at + 4)]
                                        | CLASSES[text.charAt(at + 6)]
                                        | CLASSES[text.charAt(at + 7)])
                                & STOPS)
                        == 0) {
            at += BLOCK;
        }
        return at;
    }

    /** The first digit of the stretch that a digit is in. */
    private static int first(String text, int from, int digit) {
        int first = digit;
        int gap = 0;
        for (int i = digit - 1; i >= from && gap <= WIDEST_GAP; i--) {
            byte kind = CLASSES[text.charAt(i)];
            if (kind == DIGIT) {
                first = i;
                gap = 0;
            } else if (kind == BLANK || kind == HYPHEN) {
                gap++;
            } else if (kind == HIDDEN) {
                gap = 0;
            } else if (kind != NO_WIDTH) {
                break;
            }
        }
        return first;
    }

    /** Where the stretch that begins at a digit ends, exclusive: digits, what groups them and what masks them. */
    public static int end(String text, int start, int to) {
        return Math.abs(measure(text, start, to));
    }

    /**
     * The digits of a stretch together where they are nothing but digits, in one piece or joined by single hyphens, and what
     * stands beside them makes nothing else of them; null where there is more to them.
     *
     * @param from where their line begins
     */
    public static @Nullable String plainNumber(String text, int from, int start, int end) {
        if (end - start > LONGEST_PLAIN || CountryCode.opens(text, start)) {
            return null;
        }
        StringBuilder digits = new StringBuilder(LONGEST_PLAIN);
        for (int i = start; i < end; i++) {
            char c = Plain.of(text.charAt(i));
            if (Ascii.isDigit(c)) {
                digits.append(c);
            } else if (c != '-' || !Plain.isDigit(text.charAt(i + 1))) {
                return null;
            }
        }
        char before = start > from ? text.charAt(start - 1) : '\n';
        char behind = end < text.length() ? text.charAt(end) : '\n';
        boolean inOnePiece = digits.length() == end - start;
        boolean masked = CLASSES[before] == HIDDEN;
        boolean plate = (digits.length() < SHORTEST_RUN || !inOnePiece) && mayHeadPlate(Plain.of(before));
        return masked || plate || (behind | 0x20) == 'e' ? null : digits.toString();
    }

    private static boolean mayHeadPlate(char plain) {
        return Ascii.isLetter(plain) || plain == '\u00B7' || plain == '.' || plain == ' ';
    }

    /**
     * The end of a few digits between ordinary words, or of a date: what most digits are; -1 where there may be more to
     * them.
     */
    private static int shortRun(String text, int start, int to) {
        int end = start;
        int run = 0;
        int digits = 0;
        while (end < to && run < SHORTEST_RUN) {
            char c = text.charAt(end);
            if (Ascii.isDigit(c)) {
                run++;
                digits++;
            } else if (c == '-' && end + 1 < to && Ascii.isDigit(text.charAt(end + 1))) {
                run = 0;
            } else {
                break;
            }
            end++;
        }
        boolean few = run < SHORTEST_RUN && digits < SHORTEST_GROUPED;
        boolean plate = start > 0 && isHeadOfPlate(text.charAt(start - 1));
        return few && !plate && isEnd(text, end, to) ? end : -1;
    }

    /** Whether what stands behind digits, at most one blank apart, adds nothing to them. */
    private static boolean isEnd(String text, int end, int to) {
        char behind = end < to ? text.charAt(end) : '\n';
        char further = behind == ' ' && end + 1 < to ? text.charAt(end + 1) : '\n';
        return behind == ' ' ? CLASSES[further] == 0 : CLASSES[behind] == 0 && (behind | 0x20) != 'e';
    }

    private static boolean isHeadOfPlate(char c) {
        return c >= 'A' && c <= 'Z' || c == '\u00B7';
    }

    /** The end of a stretch, negative where it is not worth a look. */
    private static int measure(String text, int start, int to) {
        int at = start;
        int end = start;
        int digits = 0;
        int run = 0;
        int longest = 0;
        int gap = 0;
        int runs = 0;
        long groups = 0;
        boolean masked = false;
        boolean hyphens = true;
        while (at < to) {
            char c = text.charAt(at);
            byte kind = CLASSES[c];
            if (kind == DIGIT) {
                if (gap > 0) {
                    hyphens &= gap == 1 && CLASSES[text.charAt(at - 1)] == HYPHEN;
                    gap = 0;
                }
                digits++;
                run++;
                end = at + 1;
            } else if (kind == NO_WIDTH) {
                hyphens = false;
            } else if (kind == BLANK || kind == HYPHEN) {
                if (run > 0) {
                    longest = Math.max(longest, run);
                    groups = Groupings.and(groups, run);
                    runs++;
                    run = 0;
                }
                if (++gap > WIDEST_GAP) {
                    break;
                }
            } else if (kind == HIDDEN) {
                longest = Math.max(longest, run);
                run = 0;
                gap = 0;
                masked = true;
                end = at + 1;
            } else {
                break;
            }
            at++;
        }
        if (run > 0) {
            longest = Math.max(longest, run);
            groups = Groupings.and(groups, run);
            runs++;
        }
        boolean joined = runs > 1 && hyphens && !masked && !CountryCode.opens(text, start);
        boolean number = joined
                ? Groupings.mayBeWhole(digits, runs, groups)
                : longest >= SHORTEST_RUN || digits >= SHORTEST_GROUPED || masked && digits >= SHORTEST_MASKED;
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
        return isHeadOfPlate(before) && isPlate(text, start);
    }

    /** Whether a province and the letter of an office stand before a digit: the head of a plate. */
    private static boolean isPlate(String text, int start) {
        for (int i = start - 1; i >= 0 && i >= start - 4; i--) {
            char c = Plain.of(text.charAt(i));
            if (!Ascii.isLetter(c) && c != '\u00B7') {
                return i < start - 1 && PROVINCES.indexOf(c) >= 0;
            }
        }
        return false;
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            char plain = Plain.of((char) c);
            if (Plain.isDigit((char) c)) {
                classes[c] = DIGIT;
            } else if (Plain.hasNoWidth((char) c)) {
                classes[c] = NO_WIDTH;
            } else if (plain == ' ') {
                classes[c] = BLANK;
            } else if (plain == '-') {
                classes[c] = HYPHEN;
            } else if (plain == '*' || (plain | 0x20) == 'x') {
                classes[c] = HIDDEN;
            }
        }
        (DOORS + '号').chars().forEach(c -> classes[c] = BESIDE);
        for (char c = 'A'; c <= 'Z'; c++) {
            classes[c] = classes[c] == 0 ? BESIDE : classes[c];
        }
        classes['\u00B7'] = BESIDE;
        return classes;
    }
}
