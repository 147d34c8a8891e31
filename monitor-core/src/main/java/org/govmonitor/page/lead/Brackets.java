package org.govmonitor.page.lead;

/** Finds the end of a bracketed piece of script. */
final class Brackets {
    private Brackets() {}

    /** The place behind the bracket that closes the one at {@code start}; the end of the text where none does. */
    static int end(String text, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
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
        return text.length();
    }
}
