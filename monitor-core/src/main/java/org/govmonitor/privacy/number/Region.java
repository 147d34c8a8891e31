package org.govmonitor.privacy.number;

/**
 * The region at the head of citizen IDs and inside credit codes, GB/T 2260. Counties come and go while the numbers given
 * under them stay (older residents of Ganzhou carry 3621, the former prefecture), so only the province
 * is held against a list.
 */
public final class Region {
    private static final boolean[] PROVINCES = new boolean[100];
    /** Taiwan, Hong Kong and Macao, and the residence permits of Taiwan's people, have no prefectures. */
    private static final boolean[] UNDIVIDED = new boolean[100];

    static {
        for (int province : new int[] {
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83
        }) {
            PROVINCES[province] = true;
        }
        for (int province : new int[] {71, 81, 82, 83}) {
            UNDIVIDED[province] = true;
        }
    }

    private Region() {}

    /** Whether a number of two digits is a province. */
    public static boolean isProvince(int province) {
        return province >= 0 && province < PROVINCES.length && PROVINCES[province];
    }

    /** Whether the six digits at the head of a number may be the county of a person. */
    static boolean isCounty(CharSequence number) {
        int province = province(number, 0);
        boolean divided = number.charAt(2) != '0' || number.charAt(3) != '0';
        return isProvince(province) && (divided || UNDIVIDED[province]);
    }

    /** Whether six digits of a code may be where an organisation is registered: a county, a prefecture, a province or the state. */
    static boolean isSeat(CharSequence code, int from) {
        return isProvince(province(code, from))
                || code.subSequence(from, from + 6).toString().equals("100000");
    }

    private static int province(CharSequence digits, int from) {
        int tens = digits.charAt(from) - '0';
        int ones = digits.charAt(from + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
