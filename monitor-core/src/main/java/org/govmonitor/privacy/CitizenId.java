package org.govmonitor.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** 公民身份号码 of 18 characters, GB 11643-1999: region, birth date, sequence, check character. */
final class CitizenId implements Recognizer {
    private static final Set<String> PROVINCES = Set.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
                    .split(" "));
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    @Override
    public Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String id = candidate.value();
        boolean valid = id.length() == 18
                && PROVINCES.contains(id.substring(0, 2))
                && isBirthDate(id.substring(6, 14), today)
                && checkCharacter(id) == id.charAt(17);
        return valid
                ? Optional.of(new Recognition(PersonalDataKind.CITIZEN_ID, id, Mask.citizenId(id), Verdict.LEAK))
                : Optional.empty();
    }

    /** ISO/IEC 7064, MOD 11-2, over the first 17 digits. */
    private static char checkCharacter(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static boolean isBirthDate(String digits, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
