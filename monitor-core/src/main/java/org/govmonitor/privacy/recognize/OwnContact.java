package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** A landline or QQ number by which the writer of a published letter says to reach him: he did not agree to its publication. */
final class OwnContact implements Recognizer {
    private static final Pattern LANDLINE = Pattern.compile("0[1-9][0-9]{1,2}[2-9][0-9]{6,7}|[2-8][0-9]{6,7}");
    private static final Pattern MESSENGER = Pattern.compile("[1-9][0-9]{6,10}");

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String number = candidate.value();
        if (candidate.form() != Candidate.Form.DIGITS || !candidate.lead().isEmpty() || number.length() > 12) {
            return null;
        }
        boolean own = around.isPrecededBy(OWN) && !around.sentenceHolds(WORK_CONTACT);
        boolean messenger = own
                && around.isLabelledAs(MESSENGER_LABEL)
                && MESSENGER.matcher(number).matches();
        boolean landline = own
                && around.isLabelledAs(PHONE_LABEL)
                && LANDLINE.matcher(number).matches();
        if (!messenger && !landline) {
            return null;
        }
        String label = around.labelWord(messenger ? MESSENGER_LABEL : PHONE_LABEL);
        return Recognition.of(
                PersonalDataKind.OWN_CONTACT, number, Mask.contact(number), Verdict.LEAK, Why.WRITER, label);
    }

    @Override
    public String rule() {
        return "own-contact/1";
    }
}
