package org.govmonitor.privacy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.privacy.text.Candidate.Form;

/** Finds in a stretch what is more than digits: masked numbers, powers of ten, plates and doors. */
final class SpecialForms {
    private static final int SHORTEST_MASKED = 8;
    private static final int LONGEST_MASKED = 40;
    private static final int BEFORE_POWER = 4;

    private static final Pattern POWER = Pattern.compile("[1-9]\\.[0-9]{3,15}[Ee]\\+1[47]");
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][\u00B7. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])");
    private static final int BEFORE_PLATE = 5;
    private static final int PLATE_LENGTH = 10;

    private SpecialForms() {}

    static void in(Stretch line, List<Candidate> found) {
        int from = line.from();
        int to = line.to();
        char behind = to < line.length() ? line.charAt(to) : 0;
        if ((behind | 0x20) == 'e') {
            first(POWER, Form.POWER, line, Math.max(0, from - BEFORE_POWER), to + BEFORE_POWER, found);
        } else if (behind != 0 && "栋幢室单号".indexOf(behind) >= 0) {
            found.add(Candidate.of(Form.DOOR, line.text(from, to + 1), from, to + 1));
        }
        char before = from > 0 ? line.charAt(from - 1) : 0;
        if (before != 0 && before < 0x4E00) {
            first(PLATE, Form.PLATE, line, Math.max(0, from - BEFORE_PLATE), from + PLATE_LENGTH, found);
        }
        masked(line, found);
    }

    private static void first(Pattern pattern, Form form, Stretch line, int from, int to, List<Candidate> found) {
        Matcher matcher = pattern.matcher(line.text(from, Math.min(line.length(), to)));
        if (matcher.find()) {
            found.add(Candidate.of(form, matcher.group(), from + matcher.start(), from + matcher.end()));
        }
    }

    /** Pieces of digits and mask symbols; pieces with one blank or hyphen in between may be one number. */
    private static void masked(Stretch line, List<Candidate> found) {
        int start = line.from();
        while (start > 0 && line.from() - start < LONGEST_MASKED && isHidden(line.charAt(start - 1))) {
            start--;
        }
        int at = start;
        while (at < line.to()) {
            int end = at;
            int marks = 0;
            while (end < line.length() && isPiece(line, end)) {
                marks += isHidden(line.charAt(end)) ? 1 : 0;
                end++;
            }
            boolean closed = marks == 1 && (line.charAt(end - 1) | 0x20) == 'x';
            if (marks > 0 && !closed) {
                add(line, at, end, found);
            }
            at = Math.max(end, at) + 1;
        }
    }

    private static void add(Stretch line, int start, int end, List<Candidate> found) {
        if (end - start > LONGEST_MASKED) {
            return;
        }
        StringBuilder value = new StringBuilder();
        int shown = 0;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '-') {
                value.append((char) (c == 'x' ? 'X' : c));
                shown += Ascii.isDigit(c) ? 1 : 0;
            }
        }
        if (shown >= SHORTEST_MASKED && TokenBoundary.isFree(line, start, end)) {
            found.add(Candidate.of(Form.MASKED, value.toString(), start, end));
        }
    }

    /** A digit, a mask symbol, or one blank or hyphen between two of these of which one is a symbol. */
    private static boolean isPiece(Stretch line, int at) {
        char c = line.charAt(at);
        if (Ascii.isDigit(c) || isHidden(c)) {
            return true;
        }
        if ((c != ' ' && c != '-') || at == 0 || at + 1 >= line.length()) {
            return false;
        }
        char before = line.charAt(at - 1);
        char behind = line.charAt(at + 1);
        return isHidden(before) && (Ascii.isDigit(behind) || isHidden(behind))
                || Ascii.isDigit(before) && isHidden(behind);
    }

    private static boolean isHidden(char c) {
        return c == '*' || (c | 0x20) == 'x';
    }
}
