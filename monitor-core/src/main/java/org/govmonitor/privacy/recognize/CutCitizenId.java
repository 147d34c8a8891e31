package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.number.Region;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen ID that a sheet has taken for a number: shown as a power of ten, or with zeros for what is beyond the fifteen
 * digits that a sheet calculates with.
 */
final class CutCitizenId implements Recognizer {
    private static final String ZEROS = "000";

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String digits = digits(candidate, today);
        if (digits == null || !around.isLabelled(ID_LABEL)) {
            return null;
        }
        return Recognition.of(
                PersonalDataKind.CITIZEN_ID_CUT,
                digits,
                Mask.region(digits),
                Verdict.DOUBT,
                Why.CUT_BY_SHEET,
                around.labelWord(ID_LABEL));
    }

    private static @Nullable String digits(Candidate candidate, LocalDate today) {
        String value = candidate.value();
        if (candidate.form() == Candidate.Form.POWER) {
            int power = value.toUpperCase(java.util.Locale.ROOT).indexOf('E');
            String shown = value.substring(0, 1) + value.substring(2, power);
            int length = value.endsWith("7") ? CitizenNumber.LENGTH : CitizenNumber.OLD_LENGTH;
            boolean province = Region.isProvince(Integer.parseInt(shown.substring(0, 2)));
            return province && shown.length() <= length ? shown + "0".repeat(length - shown.length()) : null;
        }
        boolean cut = candidate.isNumber(CitizenNumber.LENGTH)
                && value.endsWith(ZEROS)
                && !CitizenNumber.isChecked(value)
                && CitizenNumber.birthUnchecked(value, today) != null;
        return cut ? value : null;
    }

    @Override
    public String rule() {
        return "citizen-id-cut/1";
    }
}
