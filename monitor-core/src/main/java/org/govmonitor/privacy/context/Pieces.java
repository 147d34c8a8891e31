package org.govmonitor.privacy.context;

import org.govmonitor.privacy.text.Plain;

/** The pieces between the commas, brackets and blanks of a sentence, of which those next to a number may be a name. */
final class Pieces {
    private static final int BEFORE = 6;
    private static final int BEHIND = 3;
    private static final String SEPARATORS = ",\u3001:;()[]\"'\u201C\u201D\u3010\u3011|\t/ ";

    private Pieces() {}

    /** Whether one of the last pieces of the one text or of the first of the other is a name. */
    static boolean holdName(String before, String behind) {
        int end = before.length();
        for (int piece = 0; piece < BEFORE && end > 0; piece++) {
            while (end > 0 && isSeparator(before.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && !isSeparator(before.charAt(start - 1))) {
                start--;
            }
            if (start < end && PersonName.is(before.substring(start, end))) {
                return true;
            }
            end = start;
        }
        int start = 0;
        for (int piece = 0; piece < BEHIND && start < behind.length(); piece++) {
            while (start < behind.length() && isSeparator(behind.charAt(start))) {
                start++;
            }
            int to = start;
            while (to < behind.length() && !isSeparator(behind.charAt(to))) {
                to++;
            }
            if (start < to && PersonName.is(Plain.dense(behind.substring(start, to)))) {
                return true;
            }
            start = to;
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
