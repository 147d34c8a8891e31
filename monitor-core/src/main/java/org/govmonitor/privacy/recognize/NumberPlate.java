package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** A number plate beside a person's name. Traffic notices must publish plates, so it is a doubt at most. */
final class NumberPlate implements Recognizer {
    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        if (candidate.form() != Candidate.Form.PLATE || around.hasBody() || !around.hasName()) {
            return null;
        }
        StringBuilder plate = new StringBuilder();
        candidate
                .value()
                .chars()
                .filter(c -> c != ' ' && c != '.' && c != '\u00B7')
                .forEach(c -> plate.append((char) c));
        String masked = Mask.plate(plate.toString());
        return Recognition.of(
                PersonalDataKind.NUMBER_PLATE,
                plate.toString(),
                masked,
                Verdict.DOUBT,
                Why.NAMED,
                around.labelWord(PLATE_LABEL));
    }

    @Override
    public String rule() {
        return "number-plate/1";
    }
}
