package org.govmonitor.privacy.mask;

/** The form in which a number may be kept: over 100,000 numbers fit each mask, so none can be told from it. */
public final class Mask {
    private static final int REGION = 6;
    private static final int LAST = 2;
    private static final int FARTHEST_COUNTY = 10;

    private Mask() {}

    /** Region and last two characters of 18 or 15: birth date and sequence are hidden. */
    public static String citizenId(String id) {
        return keep(id, REGION, LAST);
    }

    /** The region alone. */
    public static String region(String digits) {
        return keep(digits, Math.min(REGION, digits.length()), 0);
    }

    /** Network and last two digits. */
    public static String mobile(String number) {
        return keep(number, 3, LAST);
    }

    /** Issuer and last two digits of a card. */
    public static String card(String number) {
        return keep(number, REGION, LAST);
    }

    /** The last two digits of an account. */
    public static String account(String number) {
        return keep(number, 0, LAST);
    }

    /** The series and the last digit of a passport or permit. */
    public static String paper(String series, String digits) {
        return series + keep(digits, 0, 1);
    }

    /** The last digit of anything shorter. */
    public static String contact(String digits) {
        return keep(digits, 0, 1);
    }

    /** Province and office of a number plate. */
    public static String plate(String plate) {
        return keep(plate, LAST, 0);
    }

    /**
     * An address down to the county, whose people are over a hundred thousand, else nothing of it.
     *
     * @param address normalised
     */
    public static String address(String address) {
        int county = Math.max(address.indexOf('\u53BF'), address.indexOf('\u5E02'));
        return (county < FARTHEST_COUNTY ? address.substring(0, county + 1) : "") + "****";
    }

    /** A number that is masked already, by our own measure: what either mask hides is hidden. */
    static String over(String masked, String own) {
        StringBuilder both = new StringBuilder(own.length());
        for (int i = 0; i < own.length(); i++) {
            both.append(own.charAt(i) == '*' ? '*' : masked.charAt(i));
        }
        return both.toString();
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        return value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
