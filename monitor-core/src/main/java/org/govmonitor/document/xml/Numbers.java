package org.govmonitor.document.xml;

import org.jspecify.annotations.Nullable;

/** Numbers as files write them, which may be anything. */
public final class Numbers {
    private static final int DIGITS = 9;

    private Numbers() {}

    /** @return the number, or the other one where the text is null or not one to nine digits */
    public static int parse(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > DIGITS) {
            return otherwise;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : otherwise;
    }
}
