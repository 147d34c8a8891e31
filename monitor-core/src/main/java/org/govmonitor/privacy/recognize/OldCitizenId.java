package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** 公民身份号码 of 15 digits, from before October 1999. It has no check, so without a label or a name beside it it is a doubt. */
final class OldCitizenId implements Recognizer {
    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String id = candidate.value();
        if (!candidate.isNumber(CitizenNumber.OLD_LENGTH) || CitizenNumber.oldBirth(id, today) == null) {
            return null;
        }
        if (around.isLabelled(ID_LABEL)) {
            return around.clauseHolds(SAMPLE)
                    ? found(id, around, Verdict.DOUBT, Why.SAMPLE)
                    : found(id, around, Verdict.LEAK, Why.LABELLED);
        }
        boolean otherwise = around.isLabelledAs(
                OTHER_NUMBER, AMOUNT, PHONE_LABEL, CARD_LABEL, PASSBOOK_LABEL, ACCOUNT_LABEL, PUBLIC_REGISTER);
        if (otherwise || around.isFollowedByUnit()) {
            return null;
        }
        if (!around.hasName()) {
            return around.standsAlone() ? found(id, around, Verdict.DOUBT, Why.UNCLEAR) : null;
        }
        return around.hasHeader()
                ? found(id, around, Verdict.DOUBT, Why.UNCLEAR)
                : found(id, around, Verdict.LEAK, Why.NAMED);
    }

    private static Recognition found(String id, Surroundings around, Verdict verdict, Why why) {
        String label = around.labelWord(ID_LABEL);
        return Recognition.of(PersonalDataKind.CITIZEN_ID, id, Mask.citizenId(id), verdict, why, label);
    }

    @Override
    public String rule() {
        return "citizen-id-15/2";
    }
}
