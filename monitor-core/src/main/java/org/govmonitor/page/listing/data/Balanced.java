package org.govmonitor.page.listing.data;

/** Finds the end of a bracketed piece of JSON or script. */
final class Balanced {
    private Balanced() {}

    /** The place behind the bracket that closes the one at {@code start}; {@code start} where none does. */
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
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return start;
    }
}
