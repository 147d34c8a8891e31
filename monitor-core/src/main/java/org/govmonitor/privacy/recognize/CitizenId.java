package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.number.CreditCode;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** 公民身份号码 of 18 characters. */
final class CitizenId implements Recognizer {
    /** Offices number their cases by region, day and serial: without label or name, so young a holder is a case. */
    private static final int YOUNGEST_UNNAMED_YEARS = 5;

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        if (!candidate.isNumber(CitizenNumber.LENGTH)) {
            return null;
        }
        String id = candidate.value();
        LocalDate birth = CitizenNumber.birth(id, today);
        if (birth == null) {
            return null;
        }
        boolean sample = around.clauseHolds(SAMPLE);
        if (around.isLabelled(ID_LABEL)) {
            boolean foreign = id.charAt(0) == '9';
            return foreign && CreditCode.isValid(id) ? null : found(id, around, sample ? Why.SAMPLE : Why.LABELLED);
        }
        boolean named = around.hasName();
        boolean newborn = birth.isAfter(today.minusYears(YOUNGEST_UNNAMED_YEARS));
        boolean registered = around.isLabelledAs(PUBLIC_REGISTER, CARD_LABEL, PASSBOOK_LABEL, ACCOUNT_LABEL);
        if (id.charAt(0) == '9' || registered || !named && (newborn || CreditCode.isValid(id))) {
            return null;
        }
        if (around.isLabelledAs(OTHER_NUMBER, AMOUNT)) {
            return found(id, around, Why.OTHER_LABEL);
        }
        return found(id, around, sample ? Why.SAMPLE : named ? Why.NAMED : Why.CHECKED);
    }

    private static Recognition found(String id, Surroundings around, Why why) {
        Verdict verdict = why == Why.SAMPLE || why == Why.OTHER_LABEL ? Verdict.DOUBT : Verdict.LEAK;
        String label = around.labelWord(ID_LABEL);
        return Recognition.of(PersonalDataKind.CITIZEN_ID, id, Mask.citizenId(id), verdict, why, label);
    }

    @Override
    public String rule() {
        return "citizen-id/2";
    }
}
