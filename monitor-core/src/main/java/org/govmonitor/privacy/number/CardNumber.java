package org.govmonitor.privacy.number;

/** The structure of a bank card number: an issuer's prefix (ISO/IEC 7812, JR/T 0008) and a check digit (Luhn). */
public final class CardNumber {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;

    private CardNumber() {}

    /** Whether digits have the length of a card. */
    public static boolean hasLength(int digits) {
        return digits >= SHORTEST && digits <= LONGEST;
    }

    /** Whether the prefix is that of cards issued to persons in China: UnionPay, the older ICBC and co-operative prefixes. */
    public static boolean isDomestic(CharSequence number) {
        return startsWith(number, "62")
                || startsWith(number, "9558")
                || startsWith(number, "603")
                || startsWith(number, "6858")
                || startsWith(number, "690755");
    }

    /** Whether the prefix is that of an international scheme, of 16 digits. */
    public static boolean isInternational(CharSequence number) {
        char first = number.charAt(0);
        return number.length() == SHORTEST && (first == '4' || first == '5' || startsWith(number, "35"));
    }

    /** Whether the last digit is the right one. */
    public static boolean isChecked(CharSequence number) {
        int sum = 0;
        for (int i = number.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int weighed = place % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean startsWith(CharSequence number, String prefix) {
        return number.toString().startsWith(prefix);
    }
}
