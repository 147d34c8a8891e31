package org.govmonitor.privacy.text;

import java.util.Arrays;

/**
 * The part of a line around digits that are worth a look, in its plain form ({@link Plain}), and where each character came
 * from.
 */
public final class Stretch implements CharSequence {
    /** How far to each side a rule may look: the longest token of a link, and a sentence. */
    public static final int REACH = 136;

    private final char[] chars;
    private final int[] origins;
    private final int from;
    private final int to;
    private final boolean opensLine;
    private final boolean closesLine;

    private Stretch(char[] chars, int[] origins, int from, int to, boolean opensLine, boolean closesLine) {
        this.chars = chars;
        this.origins = origins;
        this.from = from;
        this.to = to;
        this.opensLine = opensLine;
        this.closesLine = closesLine;
    }

    /**
     * The stretch from one place of a line to another, with what stands around it.
     *
     * @param start index of its first digit
     * @param end index behind its last character
     */
    public static Stretch of(String line, int start, int end) {
        int first = Math.max(0, start - REACH);
        int last = Math.min(line.length(), end + REACH);
        char[] chars = new char[last - first];
        int[] origins = new int[last - first];
        int length = 0;
        int from = 0;
        int to = 0;
        for (int i = first; i < last; i++) {
            from = i == start ? length : from;
            char c = line.charAt(i);
            if (!Plain.hasNoWidth(c)) {
                chars[length] = Plain.of(c);
                origins[length++] = i;
            }
            to = i == end - 1 ? length : to;
        }
        char[] kept = length == chars.length ? chars : Arrays.copyOf(chars, length);
        return new Stretch(kept, origins, from, to, first == 0, last == line.length());
    }

    /** All of a line. */
    static Stretch whole(String line) {
        return of(line, 0, line.length());
    }

    /** Where the digits begin in this text. */
    int from() {
        return from;
    }

    /** Where they end, exclusive. */
    int to() {
        return to;
    }

    /** The index in the line as given, in UTF-16 units, of a character of this text. */
    public int origin(int index) {
        return origins[index];
    }

    /** Whether nothing of the line stands before this text. */
    public boolean opensLine() {
        return opensLine;
    }

    /** Whether nothing of the line stands behind this text. */
    public boolean closesLine() {
        return closesLine;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    /** A part of it. */
    public String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text(start, end);
    }

    /** The clear text stays out of logs and messages. */
    @Override
    public String toString() {
        return "Stretch[" + chars.length + " characters]";
    }
}
