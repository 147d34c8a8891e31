package org.govmonitor.privacy.number;

/**
 * The segments of mobile numbers (公众移动通信网号, 工信部电信网编号计划). 140, 141, 144, 146 and 148 speak for machines, 1349
 * and 174 are satellite terminals, 154, 160, 161, 163, 164, 168, 169, 179 and 194 are not assigned.
 */
public final class MobileSegments {
    /** Digits of a number. */
    public static final int LENGTH = 11;

    private static final boolean[] PERSONS = segments(
            "130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 162 165 166 167 170 171 172 173"
                    + " 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199");
    /** Data cards, which now and then are in a telephone. */
    private static final boolean[] DATA = segments("145 147 149");

    private static final int SHARED = 134;

    private MobileSegments() {}

    /** Whether 11 digits are a number that a person may carry. */
    public static boolean isInService(CharSequence number) {
        return number.length() == LENGTH && number.charAt(0) == '1' && isInService(segment(number), number.charAt(3));
    }

    /** Whether numbers of a segment, with this fourth digit, are in service. */
    public static boolean isInService(int segment, char fourth) {
        return (PERSONS[segment] || DATA[segment]) && !(segment == SHARED && fourth == '9');
    }

    /** Whether 11 digits are a number of the satellite terminals that share their segment with telephones. */
    public static boolean isSatellite(CharSequence number) {
        return segment(number) == SHARED && number.charAt(3) == '9';
    }

    /** Whether 11 digits are a number of a data card. */
    public static boolean isDataCard(CharSequence number) {
        return DATA[segment(number)];
    }

    private static int segment(CharSequence number) {
        return (number.charAt(0) - '0') * 100 + (number.charAt(1) - '0') * 10 + number.charAt(2) - '0';
    }

    private static boolean[] segments(String listed) {
        boolean[] segments = new boolean[1000];
        for (String segment : listed.split(" ")) {
            segments[Integer.parseInt(segment)] = true;
        }
        return segments;
    }
}
