package org.govmonitor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs of digits that follow each other with the same separator, one or two blanks or one hyphen, in between.
 *
 * @param separator a blank or a hyphen; a blank where there is but one run
 */
record DigitRow(List<Run> runs, char separator) {
    private static final int WIDEST_GAP = 2;
    /** Digits of an ID before its check character. */
    private static final int CHECKED = 17;
    /** Digits that the number of a disability certificate has behind the ID. */
    private static final int CERTIFICATE_TAIL = 2;

    /** Digits, or digits and a check character X that closes them. */
    record Run(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** All rows of a stretch, in one pass. Where the separator changes, a run ends one row and begins the next. */
    static List<DigitRow> in(Stretch line) {
        List<DigitRow> rows = new ArrayList<>();
        List<Run> row = new ArrayList<>();
        char separator = 0;
        for (Run run = next(line, line.from()); run != null; run = next(line, run.end)) {
            Run last = row.isEmpty() ? null : row.get(row.size() - 1);
            char gap = last == null ? 0 : gap(line, last.end, run.start);
            if (last != null && (gap == 0 || separator != 0 && gap != separator)) {
                rows.add(new DigitRow(List.copyOf(row), separator == 0 ? ' ' : separator));
                row.clear();
                separator = 0;
                if (gap != 0) {
                    row.add(last);
                }
            }
            separator = gap == 0 ? separator : gap;
            row.add(run);
        }
        if (!row.isEmpty()) {
            rows.add(new DigitRow(List.copyOf(row), separator == 0 ? ' ' : separator));
        }
        return rows;
    }

    /** The length of some runs together. */
    int length(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += runs.get(i).length();
        }
        return length;
    }

    /** The lengths of some runs as {@link Groupings} packs them. */
    long packed(int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = Groupings.and(packed, runs.get(i).length());
        }
        return packed;
    }

    /** The lengths of some runs, joined by the separator. */
    String groups(int from, int to) {
        StringBuilder groups = new StringBuilder().append(runs.get(from).length());
        for (int i = from + 1; i < to; i++) {
            groups.append(separator).append(runs.get(i).length());
        }
        return groups.toString();
    }

    private static @Nullable Run next(Stretch line, int from) {
        int start = from;
        while (start < line.to() && !Ascii.isDigit(line.charAt(start)) && !isGroupX(line, start)) {
            start++;
        }
        if (start >= line.to()) {
            return null;
        }
        int end = start;
        while (end < line.length() && Ascii.isDigit(line.charAt(end))) {
            end++;
        }
        if (end - start == CHECKED && isInnerX(line, end)) {
            return new Run(start, end + 1 + CERTIFICATE_TAIL);
        }
        return new Run(start, isClosingX(line, end) ? end + 1 : end);
    }

    /** A check character that is a group of its own: {@code 123-X}. */
    private static boolean isGroupX(Stretch line, int at) {
        return at > 1
                && isClosingX(line, at)
                && (line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '-')
                && Ascii.isDigit(line.charAt(at - 2));
    }

    /** A check character inside the number of a certificate: {@code …123X44}. */
    private static boolean isInnerX(Stretch line, int at) {
        int end = at + 1 + CERTIFICATE_TAIL;
        return end <= line.length()
                && (line.charAt(at) | 0x20) == 'x'
                && Ascii.isDigit(line.charAt(at + 1))
                && Ascii.isDigit(line.charAt(at + 2))
                && (end == line.length() || !Ascii.isLetterOrDigit(line.charAt(end)));
    }

    private static boolean isClosingX(Stretch line, int at) {
        return at < line.length()
                && (line.charAt(at) | 0x20) == 'x'
                && (at + 1 == line.length() || !Ascii.isLetterOrDigit(line.charAt(at + 1)));
    }

    /** The separator between two runs, 0 where they do not follow each other. */
    private static char gap(Stretch line, int from, int to) {
        char first = from < to ? line.charAt(from) : 0;
        if (first == '-' && to - from == 1) {
            return '-';
        }
        boolean blank = first == ' ' && to - from <= WIDEST_GAP && line.charAt(to - 1) == ' ';
        return blank ? ' ' : 0;
    }
}
