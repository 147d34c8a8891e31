package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Word;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** Passports and permits for travel to and from Hong Kong, Macao and Taiwan, where a label names them. */
final class TravelPaper implements Recognizer {
    private static final int LONGEST = 10;
    private static final Pattern PASSPORT =
            Pattern.compile("[DEGPSK][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[DPS]E[0-9]{7}|1[45][0-9]{7}");
    private static final Pattern PERMIT = Pattern.compile(
            "[CW][0-9]{8}|C[A-HJ-NP-Z][0-9]{7}|[HM][0-9]{8}(?:[0-9]{2})?|[LT][0-9]{8}|[0-9]{8}|[0-9]{10}");

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        if (candidate.form() != Candidate.Form.DIGITS
                || !candidate.inOnePiece()
                || candidate.value().length() > LONGEST) {
            return null;
        }
        String number = candidate.lead() + candidate.value();
        boolean passport = PASSPORT.matcher(number).matches();
        boolean permit = PERMIT.matcher(number).matches();
        if (passport && isNamed(PASSPORT_LABEL, candidate, around)) {
            return found(PersonalDataKind.PASSPORT, candidate, around.labelWord(PASSPORT_LABEL));
        }
        if (permit && isNamed(PERMIT_LABEL, candidate, around)) {
            return found(PersonalDataKind.TRAVEL_PERMIT, candidate, around.labelWord(PERMIT_LABEL));
        }
        boolean papers =
                (passport || permit) && !candidate.lead().isEmpty() && around.isLabelled(ID_LABEL) && around.hasName();
        return papers
                ? found(
                        passport ? PersonalDataKind.PASSPORT : PersonalDataKind.TRAVEL_PERMIT,
                        candidate,
                        around.labelWord(ID_LABEL))
                : null;
    }

    /** Digits alone are named by the word right before them only. */
    private static boolean isNamed(Word label, Candidate candidate, Surroundings around) {
        return candidate.lead().isEmpty() ? around.isLabelledRightBefore(label) : around.isLabelled(label);
    }

    private static Recognition found(PersonalDataKind kind, Candidate candidate, String label) {
        String masked = Mask.paper(candidate.lead(), candidate.value());
        String number = candidate.lead() + candidate.value();
        return Recognition.of(kind, number, masked, Verdict.LEAK, Why.LABELLED, label);
    }

    @Override
    public String rule() {
        return "travel-paper/1";
    }
}
