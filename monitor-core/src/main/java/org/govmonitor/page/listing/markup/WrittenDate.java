package org.govmonitor.page.listing.markup;

import org.jspecify.annotations.Nullable;

/** The forms in which an address writes a year and what follows it. */
final class WrittenDate {
    private static final int YEAR = 4;
    /** Month and day. */
    private static final int BOTH = 4;
    /** A running number behind the day has at least so many digits: {@code 20240108123456.html}. */
    private static final int RUNNING_NUMBER = 6;

    private WrittenDate() {}

    /** The date whose year begins at the place; null where none is written there, whatever its numbers may be. */
    static @Nullable LinkDate at(String address, int start) {
        int behindYear = start + YEAR;
        if (digits(address, start) < YEAR) {
            return null;
        }
        int year = number(address, start, YEAR);
        int digits = digits(address, behindYear);
        int behind = behindYear + digits;
        boolean numbered = digits >= BOTH + RUNNING_NUMBER && stands(address, behind, "._");
        if (numbered || (digits == BOTH && stands(address, behind, "_/.-"))) {
            return new LinkDate(year, number(address, behindYear, 2), number(address, behindYear + 2, 2));
        }
        if (digits == 2 && stands(address, behind, "/")) {
            return new LinkDate(year, number(address, behindYear, 2), 0);
        }
        return digits == 0 && stands(address, behindYear, "-/") ? parted(address, year, behindYear) : null;
    }

    /** Month and day behind a slash or hyphen: {@code 2024/01/08/}, {@code 2024/0108/}, {@code 2024/01/}, {@code 2024/}. */
    private static @Nullable LinkDate parted(String address, int year, int mark) {
        boolean slash = stands(address, mark, "/");
        int start = mark + 1;
        int digits = digits(address, start);
        int behind = start + digits;
        if (digits == 1 || digits == 2) {
            int month = number(address, start, digits);
            int dayDigits = stands(address, behind, "-/") ? digits(address, behind + 1) : 0;
            if ((dayDigits == 1 || dayDigits == 2) && stands(address, behind + 1 + dayDigits, "-/_.")) {
                return new LinkDate(year, month, number(address, behind + 1, dayDigits));
            }
            if (stands(address, behind, "/")) {
                return new LinkDate(year, month, 0);
            }
        }
        if (slash && digits == BOTH && stands(address, behind, "/")) {
            return new LinkDate(year, number(address, start, 2), number(address, start + 2, 2));
        }
        return slash ? new LinkDate(year, 0, 0) : null;
    }

    private static boolean stands(String address, int place, String signs) {
        return place < address.length() && signs.indexOf(address.charAt(place)) >= 0;
    }

    /** How many digits stand there. */
    private static int digits(String address, int start) {
        int end = start;
        while (end < address.length() && address.charAt(end) >= '0' && address.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }

    private static int number(String address, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = number * 10 + address.charAt(i) - '0';
        }
        return number;
    }
}
