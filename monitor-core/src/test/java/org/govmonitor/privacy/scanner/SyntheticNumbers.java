package org.govmonitor.privacy.scanner;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Numbers made up from a seed: right by the rule, given to nobody on purpose. */
final class SyntheticNumbers {
    private static final List<String> COUNTIES =
            List.of("110101", "362133", "360721", "360702", "440106", "650102", "810000", "830000", "510105", "220102");
    private static final List<String> SEGMENTS = List.of("130", "138", "152", "166", "170", "177", "189", "191", "199");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    SyntheticNumbers(long seed) {
        random = new Random(seed);
    }

    String id() {
        LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(365 * 95));
        return withCheck(
                pick(COUNTIES) + birth.toString().replace("-", "") + String.format("%03d", random.nextInt(1000)));
    }

    String oldId() {
        LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(365 * 75));
        return pick(COUNTIES)
                + birth.toString().replace("-", "").substring(2)
                + String.format("%03d", random.nextInt(1000));
    }

    String mobile() {
        return pick(SEGMENTS) + String.format("%08d", random.nextInt(100_000_000));
    }

    /** A UnionPay card of 19 digits that is right in its check digit. */
    String card() {
        String first = pick(List.of("622202", "622848", "621700", "621226", "625955"))
                + String.format("%012d", Math.floorMod(random.nextLong(), 1_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = first.charAt(first.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return first + (10 - sum % 10) % 10;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static String withCheck(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
