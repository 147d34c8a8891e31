package org.govmonitor.privacy.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How people group the digits of a number. The lengths of its groups are packed into one long, five bits each, the last
 * lowest: a grouping is asked for at every row of digits of a text.
 */
final class Groupings {
    private static final int MOBILE = 11;
    private static final int OLD_ID = 15;
    private static final int ID = 18;
    private static final int BITS = 5;
    private static final int LONGEST_GROUP = (1 << BITS) - 1;
    /** What stands for groups that are too many or too long to be a number. */
    private static final long NONE = -1;

    /** Of an ID or a mobile number. */
    private static final List<String> OF_PERSONS = List.of(
            "6 8 4",
            "6 8 3 1",
            "6 4 4 4",
            "6 4 2 2 4",
            "6 12",
            "14 4",
            "3 3 8 4",
            "3 3 4 4 4",
            "4 4 4 4 2",
            "6 6 3",
            "3 3 6 3",
            "3 4 4",
            "4 4 3",
            "4 3 4",
            "3 3 5",
            "3 8",
            "7 4",
            "5 6",
            "3 2 2 2 2",
            "3 4 2 2");

    /** Of a card. */
    private static final List<String> OF_CARDS = List.of(
            "4 4 4 4", "4 4 4 4 1", "4 4 4 4 3", "4 4 4 7", "6 10", "6 13", "6 4 4 5", "6 4 6", "6 6 7", "8 8", "8 11");

    private static final long[] USED = Stream.concat(OF_PERSONS.stream(), OF_CARDS.stream())
            .mapToLong(Groupings::packed)
            .sorted()
            .toArray();

    private Groupings() {}

    /** Packed groups with one more behind them. */
    static long and(long groups, int length) {
        boolean fits = groups >= 0 && groups < 1L << Long.SIZE - 1 - BITS && length <= LONGEST_GROUP;
        return fits ? groups << BITS | length : NONE;
    }

    /** Whether people group a number so. */
    static boolean areUsed(long groups) {
        return Arrays.binarySearch(USED, groups) >= 0;
    }

    /** Whether digits that hyphens join, from the first to the last, may be one number; each by itself is none. */
    static boolean mayBeWhole(int digits, int count, long groups) {
        boolean spelled = digits == count && (digits == MOBILE || digits == OLD_ID);
        return digits == ID || spelled || areUsed(groups);
    }

    private static long packed(String groups) {
        long packed = 0;
        for (String length : groups.split(" ")) {
            packed = and(packed, Integer.parseInt(length));
        }
        return packed;
    }
}
