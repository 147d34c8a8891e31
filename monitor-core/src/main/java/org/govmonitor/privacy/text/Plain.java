package org.govmonitor.privacy.text;

/**
 * Characters in their plain form, as a person reads them: full-width forms as ASCII, every kind of blank as a blank, every
 * kind of dash as a hyphen, every kind of mask symbol as an asterisk, characters of no width not at all. A tab stays: it
 * stands between cells.
 */
public final class Plain {
    /** What a reader takes for hidden digits. The letter X is one too, but is judged in its place. */
    private static final String MASKS = "*\u00D7\u2715\u2716\u2573\u25CF\u25CB\u25A0\u25A1\u25AA\u2022\u203B\u2217";

    private static final char[] FORMS = forms();

    private Plain() {}

    /** A whole text in its plain form, without any blank. */
    public static String dense(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
        }
        if (plain) {
            return text;
        }
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != ' ' && !hasNoWidth(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    /** A character in its plain form. */
    public static char of(char c) {
        return c < 0x80 || c >= 0x4E00 && c <= 0x9FFF ? c : FORMS[c];
    }

    private static char form(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (MASKS.indexOf(c) >= 0) {
            return '*';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c;
    }

    /** Whether nothing of a character is seen. */
    public static boolean hasNoWidth(char c) {
        return c >= 0xAD
                && (c >= '\u200B' && c <= '\u200F'
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2060' && c <= '\u206F'
                        || c == '\uFEFF'
                        || c == '\u00AD'
                        || c == '\u180E'
                        || c >= '\uFE00' && c <= '\uFE0F');
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = form((char) c);
        }
        return forms;
    }

    /** Whether a character, as written, reads as a digit. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
    }
}
