package org.govmonitor.privacy.mask;

import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.privacy.number.MobileSegments;
import org.govmonitor.privacy.number.Region;

/**
 * Counts the real numbers that fit a pattern of visible digits and asterisks. Persons are taken to be at most a hundred
 * years old; a hidden county is one of those that there are, not one of all digits.
 */
public final class MaskMeter {
    /** To so few numbers, or fewer, a mask does not protect. */
    public static final long TOO_FEW = 1_000;

    private static final int YEARS = 100;
    private static final int MOD = 11;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int END_OF_OLD = 1999;
    /** About how many counties of a province fit, by the number of hidden digits (GB/T 2260: 2,900 counties, 34 provinces). */
    private static final int[] COUNTIES = {1, 5, 15, 40, 90};

    private MaskMeter() {}

    /** Citizen IDs of 18 that fit. */
    public static long citizenIds(String pattern, LocalDate today) {
        long[] dates = dates(pattern, 6, 4, today.getYear() - YEARS, today.getYear());
        long[] sequences = sequences(pattern, 14);
        char check = pattern.charAt(17);
        boolean regionShown = pattern.substring(0, 6).indexOf('*') < 0;
        long all = 0;
        for (int date = 0; date < MOD; date++) {
            for (int sequence = 0; sequence < MOD; sequence++) {
                int sum = regionShown ? (weighed(pattern, 0, 6) + date + sequence) % MOD : 0;
                if (check == '*' || !regionShown || CHECK.charAt(sum) == check) {
                    all += dates[date] * sequences[sequence];
                }
            }
        }
        long people = regions(pattern) * all;
        return regionShown || check == '*' ? people : (people + MOD - 1) / MOD;
    }

    /** Citizen IDs of 15 that fit. */
    public static long oldCitizenIds(String pattern, LocalDate today) {
        long dates = sum(dates(pattern, 6, 2, today.getYear() - YEARS, END_OF_OLD));
        return regions(pattern) * dates * sum(sequences(pattern, 12));
    }

    /** Mobile numbers in service that fit. */
    public static long mobiles(String pattern) {
        long fitting = 0;
        for (int segment = 130; segment < 200; segment++) {
            if (fits(pattern, 0, segment, 3)) {
                for (char fourth = '0'; fourth <= '9'; fourth++) {
                    char shown = pattern.charAt(3);
                    boolean fitsFourth = shown == '*' || shown == fourth;
                    fitting += fitsFourth && MobileSegments.isInService(segment, fourth) ? 1 : 0;
                }
            }
        }
        return fitting * power(hidden(pattern, 4, MobileSegments.LENGTH));
    }

    /** Card numbers that fit: whichever digit is hidden, the check digit tells one of them. */
    public static long cards(String pattern) {
        return power(Math.max(0, hidden(pattern, 0, pattern.length()) - 1));
    }

    /** By the remainder of their weighed sum, how many dates fit. */
    private static long[] dates(String pattern, int at, int yearDigits, int from, int to) {
        long[] fitting = new long[MOD];
        for (int year = from; year <= to; year++) {
            int shownYear = yearDigits == 4 ? year : year % 100;
            if (fits(pattern, at, shownYear, yearDigits)) {
                for (int month = 1; month <= 12; month++) {
                    if (fits(pattern, at + yearDigits, month, 2)) {
                        days(pattern, at, yearDigits, YearMonth.of(year, month), fitting);
                    }
                }
            }
        }
        return fitting;
    }

    private static void days(String pattern, int at, int yearDigits, YearMonth month, long[] fitting) {
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (fits(pattern, at + yearDigits + 2, day, 2)) {
                int digits = (month.getYear() * 100 + month.getMonthValue()) * 100 + day;
                fitting[weighed(digits, 6, 8) % MOD]++;
            }
        }
    }

    private static long[] sequences(String pattern, int at) {
        long[] fitting = new long[MOD];
        for (int sequence = 0; sequence < 1000; sequence++) {
            if (fits(pattern, at, sequence, 3)) {
                fitting[weighed(sequence, 14, 3) % MOD]++;
            }
        }
        return fitting;
    }

    private static long regions(String pattern) {
        long provinces = 0;
        for (int province = 11; province < 84; province++) {
            provinces += Region.isProvince(province) && fits(pattern, 0, province, 2) ? 1 : 0;
        }
        return provinces * COUNTIES[hidden(pattern, 2, 6)];
    }

    private static boolean fits(String pattern, int at, int number, int digits) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            char shown = pattern.charAt(i);
            if (shown != '*' && shown - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    private static int weighed(int number, int at, int digits) {
        int rest = number;
        int sum = 0;
        for (int i = at + digits - 1; i >= at; i--) {
            sum += WEIGHTS[i] * (rest % 10);
            rest /= 10;
        }
        return sum;
    }

    private static int weighed(String pattern, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += WEIGHTS[i] * (pattern.charAt(i) - '0');
        }
        return sum;
    }

    private static int hidden(String pattern, int from, int to) {
        int hidden = 0;
        for (int i = from; i < to; i++) {
            hidden += pattern.charAt(i) == '*' ? 1 : 0;
        }
        return hidden;
    }

    private static long power(int hidden) {
        long power = 1;
        for (int i = 0; i < hidden; i++) {
            power *= 10;
        }
        return power;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
