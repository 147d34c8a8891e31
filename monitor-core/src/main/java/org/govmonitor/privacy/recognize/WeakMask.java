package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Word;
import org.govmonitor.privacy.mask.MaskedNumber;
import org.govmonitor.privacy.mask.MaskedNumber.Of;
import org.govmonitor.privacy.number.CardNumber;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.number.MobileSegments;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** A masked ID, telephone or card from which the number can still be told. */
final class WeakMask implements Recognizer {
    /** Up to here anybody can try all numbers by hand. */
    private static final long BY_HAND = 100;

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        if (candidate.form() != Candidate.Form.MASKED) {
            return null;
        }
        MaskedNumber number = read(candidate.value(), around, today);
        if (number == null || !number.isTooWeak()) {
            return null;
        }
        Word label = label(number.of());
        Verdict verdict = number.remaining() <= BY_HAND ? Verdict.LEAK : Verdict.DOUBT;
        if (number.of() == Of.MOBILE) {
            Holder holder = Holder.of(around, PHONE_LABEL);
            verdict = holder.verdict() == Verdict.CONTACT ? Verdict.CONTACT : verdict;
        }
        return new Recognition(
                PersonalDataKind.MASK_TOO_WEAK,
                number.pattern(),
                number.masked(),
                verdict,
                verdict == Verdict.CONTACT ? Why.FOR_WORK : Why.RECOVERABLE,
                around.labelWord(label),
                (int) number.remaining(),
                -1,
                -1);
    }

    /** By its label, whatever the number of its symbols; without one by its length alone. */
    private static @Nullable MaskedNumber read(String written, Surroundings around, LocalDate today) {
        for (Of kind : Of.values()) {
            if (around.isLabelled(label(kind))) {
                return MaskedNumber.of(kind, MaskedNumber.pattern(written, length(kind, written)), today);
            }
        }
        String pattern = MaskedNumber.pattern(written, 0);
        if (around.isLabelledAs(OTHER_NUMBER, AMOUNT, PUBLIC_REGISTER, ACCOUNT_LABEL, PASSBOOK_LABEL)) {
            return null;
        }
        for (Of kind : Of.values()) {
            boolean like = kind != Of.CARD || CardNumber.isDomestic(pattern);
            MaskedNumber number = like ? MaskedNumber.of(kind, pattern, today) : null;
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static int length(Of kind, String written) {
        return switch (kind) {
            case CITIZEN_ID -> written.length() == CitizenNumber.OLD_LENGTH ? 0 : CitizenNumber.LENGTH;
            case MOBILE -> MobileSegments.LENGTH;
            case CARD -> 0;
        };
    }

    private static Word label(Of kind) {
        return switch (kind) {
            case CITIZEN_ID -> ID_LABEL;
            case MOBILE -> PHONE_LABEL;
            case CARD -> CARD_LABEL;
        };
    }

    @Override
    public String rule() {
        return "weak-mask/1";
    }
}
