package org.govmonitor.privacy;

import java.util.Set;

/**
 * The region at the head of citizen IDs and inside credit codes, GB/T 2260. Counties come and go while the numbers given
 * under them stay (older residents of Ganzhou carry 3621, the former prefecture), so only the province
 * is held against a list.
 */
final class Region {
    private static final Set<String> PROVINCES = Set.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
                    .split(" "));
    /** Taiwan, Hong Kong and Macao, and the residence permits of Taiwan's people, have no prefectures. */
    private static final Set<String> UNDIVIDED = Set.of("71", "81", "82", "83");

    private Region() {}

    /** Whether six digits may be the county of a person. */
    static boolean isCounty(String code) {
        String province = code.substring(0, 2);
        return PROVINCES.contains(province) && (!code.startsWith("00", 2) || UNDIVIDED.contains(province));
    }

    /** Whether six digits may be where an organisation is registered: a county, a prefecture, a province or the state. */
    static boolean isSeat(String code) {
        return PROVINCES.contains(code.substring(0, 2)) || code.equals("100000");
    }
}
