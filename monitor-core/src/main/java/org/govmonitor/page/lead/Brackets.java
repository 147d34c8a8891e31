package org.govmonitor.page.lead;

/** Finds the end of a bracketed piece of script. */
final class Brackets {
    /** What is longer than so many characters is no call. */
    private static final int LONGEST = 20_000;

    private Brackets() {}

    /** The place behind the bracket that closes the one at {@code start}; where none near it does, as far as was looked. */
    static int end(String text, int start) {
        int depth = 0;
        char quote = 0;
        int last = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'' || c == '`') {
                quote = c;
            } else if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if ((c == '}' || c == ']' || c == ')') && --depth == 0) {
                return i + 1;
            }
        }
        return last;
    }
}
