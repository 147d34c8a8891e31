package org.govmonitor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Cuts the runs of digits out of a line. */
final class Candidates {
    private Candidates() {}

    static List<Candidate> in(NormalizedText line) {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && isDigit(line.charAt(end))) {
                end++;
            }
            if (end - at == 17 && end < line.length() && (line.charAt(end) | 0x20) == 'x') {
                end++;
            }
            boolean glued = at > 0 && isWord(line.charAt(at - 1)) || end < line.length() && isWord(line.charAt(end));
            if (end > at && !glued && end - at <= 18) {
                String value = line.subSequence(at, end).toString().replace('x', 'X');
                candidates.add(new Candidate(value, String.valueOf(value.length()), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return candidates;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
