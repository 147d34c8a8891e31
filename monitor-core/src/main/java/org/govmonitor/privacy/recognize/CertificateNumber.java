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

/**
 * Numbers that hold a citizen ID: 残疾人证 (the ID and two digits), 学籍号 (G or L and the ID), 特种作业操作证 (T and the ID).
 * Where a label names them so.
 */
final class CertificateNumber implements Recognizer {
    private static final int DISABILITY = 20;
    private static final String SERIES = "GLT";

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String id = idInside(candidate);
        boolean labelled = id != null
                && CitizenNumber.birth(id, today) != null
                && (around.isLabelled(CERTIFICATE_LABEL) || around.isLabelled(ID_LABEL));
        if (id == null || !labelled) {
            return null;
        }
        String word = around.labelWord(CERTIFICATE_LABEL);
        String label = word.isEmpty() ? around.labelWord(ID_LABEL) : word;
        return Recognition.of(
                PersonalDataKind.CITIZEN_ID, id, Mask.citizenId(id), Verdict.LEAK, Why.CERTIFICATE, label);
    }

    private static @Nullable String idInside(Candidate candidate) {
        String value = candidate.value();
        if (candidate.form() != Candidate.Form.DIGITS) {
            return null;
        }
        if (candidate.isNumber(DISABILITY)) {
            return value.substring(0, CitizenNumber.LENGTH);
        }
        boolean series = candidate.lead().length() == 1 && SERIES.contains(candidate.lead());
        return series && value.length() == CitizenNumber.LENGTH ? value : null;
    }

    @Override
    public String rule() {
        return "certificate-number/1";
    }
}
