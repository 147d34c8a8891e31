package org.govmonitor.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number of the mainland: 11 digits. */
final class MobileNumber implements Recognizer {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    @Override
    public Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String number = candidate.value();
        return FORM.matcher(number).matches()
                ? Optional.of(new Recognition(PersonalDataKind.MOBILE, number, Mask.mobile(number), Verdict.DOUBT))
                : Optional.empty();
    }
}
