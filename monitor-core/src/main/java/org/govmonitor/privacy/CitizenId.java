package org.govmonitor.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码: region, birth date, sequence and, since GB 11643-1999, a check character; the residence permits of Hong
 * Kong, Macao and Taiwan follow the same rule. The number of 15 digits from before has no check, so it needs a label or a
 * name beside it.
 */
final class CitizenId implements Recognizer {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** From then on numbers of 18 were given (国务院, 1999-08-26). */
    private static final LocalDate END_OF_15_DIGITS = LocalDate.of(1999, 10, 1);
    /** Offices number their cases by region, day and serial: without label or name, so young a holder is a case. */
    private static final int YOUNGEST_UNNAMED_YEARS = 5;

    @Override
    public Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String id = candidate.value();
        Verdict verdict = switch (id.length()) {
            case 18 -> judge(id, around, today);
            case 15 -> judgeOld(id, around, today);
            default -> null;
        };
        return Optional.ofNullable(verdict)
                .map(it -> new Recognition(PersonalDataKind.CITIZEN_ID, id, Mask.citizenId(id), it));
    }

    private static @Nullable Verdict judge(String id, Surroundings around, LocalDate today) {
        LocalDate birth = Region.isCounty(id) && checkCharacter(id) == id.charAt(17) ? date(id.substring(6, 14)) : null;
        if (birth == null || birth.isBefore(EARLIEST_BIRTH) || birth.isAfter(today)) {
            return null;
        }
        boolean labelled = around.isLabelled(Words.ID_LABEL);
        if (labelled) {
            return around.sentenceHolds(Words.SAMPLE) ? Verdict.DOUBT : Verdict.LEAK;
        }
        boolean named = around.hasName();
        boolean newborn = birth.isAfter(today.minusYears(YOUNGEST_UNNAMED_YEARS));
        if (around.isLabelledOtherwise(Words.ID_LABEL, Words.PUBLIC_REGISTER)
                || !named && (newborn || CreditCode.isValid(id))) {
            return null;
        }
        boolean otherwise = around.isLabelledOtherwise(Words.ID_LABEL, Words.OTHER_NUMBER, Words.AMOUNT);
        return otherwise || around.sentenceHolds(Words.SAMPLE) ? Verdict.DOUBT : Verdict.LEAK;
    }

    private static @Nullable Verdict judgeOld(String id, Surroundings around, LocalDate today) {
        LocalDate birth = Region.isCounty(id) ? date("19" + id.substring(6, 12)) : null;
        if (birth == null || !birth.isBefore(END_OF_15_DIGITS) || birth.isAfter(today)) {
            return null;
        }
        if (around.isLabelled(Words.ID_LABEL)) {
            return around.sentenceHolds(Words.SAMPLE) ? Verdict.DOUBT : Verdict.LEAK;
        }
        boolean otherwise =
                around.isLabelledOtherwise(Words.ID_LABEL, Words.OTHER_NUMBER, Words.AMOUNT, Words.PHONE_LABEL);
        if (otherwise || !around.hasName()) {
            return null;
        }
        return around.hasHeader() ? Verdict.DOUBT : Verdict.LEAK;
    }

    /** ISO/IEC 7064, MOD 11-2, over the first 17 digits; no character at all where these are not digits. */
    private static char checkCharacter(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (!Ascii.isDigit(id.charAt(i))) {
                return 0;
            }
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** A real calendar day, written YYYYMMDD, or null. */
    private static @Nullable LocalDate date(String digits) {
        try {
            int day = Integer.parseInt(digits);
            return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
