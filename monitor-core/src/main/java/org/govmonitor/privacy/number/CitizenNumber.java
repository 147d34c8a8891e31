package org.govmonitor.privacy.number;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a 公民身份号码: region, birth date, sequence and, since GB 11643-1999, a check character (ISO/IEC 7064,
 * MOD 11-2). The residence permits of Hong Kong, Macao and Taiwan and the newer permanent residence cards of foreigners
 * follow the same rule.
 */
public final class CitizenNumber {
    /** Characters of a number since 1999. */
    public static final int LENGTH = 18;
    /** Digits of a number before 1999. */
    public static final int OLD_LENGTH = 15;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** From then on numbers of 18 were given (国务院, 1999-08-26). */
    private static final LocalDate END_OF_OLD = LocalDate.of(1999, 10, 1);

    private CitizenNumber() {}

    /** Whether a number of 18 is right in its check character. */
    public static boolean isChecked(CharSequence number) {
        return number.length() == LENGTH && check(number) == number.charAt(17);
    }

    /** The birth date of a number of 18 that is right in region, date and check, or null where it is not. */
    public static @Nullable LocalDate birth(CharSequence number, LocalDate today) {
        return isChecked(number) ? birthUnchecked(number, today) : null;
    }

    /** The same, whatever its check character. */
    public static @Nullable LocalDate birthUnchecked(CharSequence number, LocalDate today) {
        if (!Region.isCounty(number) && number.charAt(0) != '9') {
            return null;
        }
        LocalDate birth = date(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
        return birth == null || birth.isBefore(EARLIEST_BIRTH) || birth.isAfter(today) ? null : birth;
    }

    /** The birth date of a number of 15 that is right in region and date, or null where it is not. */
    public static @Nullable LocalDate oldBirth(CharSequence number, LocalDate today) {
        if (number.length() != OLD_LENGTH || !Region.isCounty(number)) {
            return null;
        }
        LocalDate birth = date(1900 + digits(number, 6, 8), digits(number, 8, 10), digits(number, 10, 12));
        return birth == null || !birth.isBefore(END_OF_OLD) || birth.isAfter(today) ? null : birth;
    }

    /** The check character over the first 17 digits; 0 where these are not digits. */
    public static char check(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            sum += WEIGHTS[i] * digit;
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean real = year > 0 && month >= 1 && month <= 12 && day >= 1;
        return real && day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }
}
