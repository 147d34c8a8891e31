package org.govmonitor.privacy.number;

import java.util.regex.Pattern;

/** 统一社会信用代码, GB 32100-2015: an organisation's number of 18 characters that can look like a citizen's. */
public final class CreditCode {
    /** GB 32100-2015, table 1: without I, O, S, V and Z. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    /** Registering authority and kind of organisation, GB 32100-2015, annex A. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:1[1239]|2[19]|3[1-59]|4[19]|5[1-49]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1).*");

    private CreditCode() {}

    /** Whether 18 characters are a credit code by authority, seat, alphabet and check character (clause 4.5). */
    public static boolean isValid(String code) {
        boolean formed =
                code.length() == WEIGHTS.length + 1 && AUTHORITY.matcher(code).matches() && Region.isSeat(code, 2);
        if (!formed) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += WEIGHTS[i] * value;
        }
        return CHARACTERS.indexOf(code.charAt(WEIGHTS.length)) == (31 - sum % 31) % 31;
    }
}
