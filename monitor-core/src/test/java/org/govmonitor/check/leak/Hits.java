package org.govmonitor.check.leak;

import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;

/** Hits as a scanner would give them, of numbers that differ by their names. */
final class Hits {
    static final HttpUrl ADDRESS = HttpUrl.get("https://www.example.gov.cn/files/1.xls");
    static final Instant AT = Instant.parse("2024-01-31T02:00:00Z");

    private Hits() {}

    static PersonalData id(String number, String where) {
        return sure(PersonalDataKind.CITIZEN_ID, number, where, Exposure.GRAVE);
    }

    static PersonalData mobile(String number, String where) {
        return sure(PersonalDataKind.MOBILE, number, where, Exposure.MEDIUM);
    }

    /** Beside a name. */
    static PersonalData sure(PersonalDataKind kind, String number, String where, Exposure exposure) {
        return of(kind, number, where, Verdict.LEAK, new Basis("rule/1", "", Why.LABELLED, exposure, 0, true));
    }

    static PersonalData doubt(PersonalDataKind kind, String number, String where) {
        return of(kind, number, where, Verdict.DOUBT, new Basis("rule/1", "", Why.UNCLEAR, Exposure.LOW, 0));
    }

    static PersonalData contact(String number, String where, Why why) {
        return of(
                PersonalDataKind.MOBILE, number, where, Verdict.CONTACT, new Basis("rule/1", "", why, Exposure.LOW, 0));
    }

    /** @param remaining so many real numbers fit it */
    static PersonalData mask(String number, String where, int remaining, Verdict verdict) {
        return of(
                PersonalDataKind.MASK_TOO_WEAK,
                number,
                where,
                verdict,
                new Basis("weak-mask/1", "", Why.RECOVERABLE, Exposure.MEDIUM, remaining));
    }

    static PersonalData of(PersonalDataKind kind, String number, String where, Verdict verdict, Basis basis) {
        return new PersonalData(kind, "***" + number, number, where, verdict, basis);
    }

    static DocumentReading attachment(PersonalData... hits) {
        return new DocumentReading(ADDRESS, true, "通知公告", null, List.of(hits), AT);
    }
}
