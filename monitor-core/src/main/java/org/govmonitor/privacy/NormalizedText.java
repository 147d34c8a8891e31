package org.govmonitor.privacy;

import java.util.Arrays;

/**
 * A line with every character in its plain form, and where each came from: full-width forms as ASCII, every kind of blank
 * as a blank, every kind of dash as a hyphen, characters of no width left out. A tab stays: it stands between cells.
 */
final class NormalizedText implements CharSequence {
    private final char[] chars;
    private final int[] origins;

    private NormalizedText(char[] chars, int[] origins) {
        this.chars = chars;
        this.origins = origins;
    }

    static NormalizedText of(String text) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!hasNoWidth(c)) {
                chars[length] = plain(c);
                origins[length++] = i;
            }
        }
        return new NormalizedText(Arrays.copyOf(chars, length), Arrays.copyOf(origins, length));
    }

    /** The index in the text as given, in UTF-16 units, of a character of this one. */
    int origin(int index) {
        return origins[index];
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    private static boolean hasNoWidth(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u180E'
                || c >= '\uFE00' && c <= '\uFE0F';
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c;
    }
}
