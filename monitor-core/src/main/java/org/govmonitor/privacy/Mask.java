package org.govmonitor.privacy;

/** The form in which a number may be kept: over 100,000 numbers fit each mask, so none can be told from it. */
final class Mask {
    private Mask() {}

    /** Region and last two characters: birth date and sequence are hidden. */
    static String citizenId(String id) {
        return keep(id, 6, 2);
    }

    /** Network and last two digits. */
    static String mobile(String number) {
        return keep(number, 3, 2);
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        return value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
