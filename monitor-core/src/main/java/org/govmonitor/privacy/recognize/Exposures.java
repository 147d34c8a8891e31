package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.number.CitizenNumber;

/** How gravely a hit exposes a person: by its kind, by the name beside it, and by what else the row tells of him. */
final class Exposures {
    private static final int GROWN_YEARS = 14;

    private Exposures() {}

    static Exposure of(Recognition hit, Surroundings around, LocalDate today) {
        if (hit.verdict() != Verdict.LEAK) {
            return hit.remaining() > 0 && hit.verdict() == Verdict.DOUBT ? Exposure.MEDIUM : Exposure.LOW;
        }
        return switch (hit.kind()) {
            case CITIZEN_ID, BANK_CARD, BANK_ACCOUNT, PASSPORT, TRAVEL_PERMIT ->
                around.hasName() || isSensitive(around) || isChild(hit, today) ? Exposure.GRAVE : Exposure.HIGH;
            case OWN_CONTACT -> Exposure.HIGH;
            case MOBILE -> mobile(hit, around);
            case HOME_ADDRESS, MASK_TOO_WEAK -> Exposure.MEDIUM;
            case CITIZEN_ID_CUT, NUMBER_PLATE -> Exposure.LOW;
        };
    }

    /** Everything about a child under 14 is sensitive (个人信息保护法, art. 28). */
    private static boolean isChild(Recognition hit, LocalDate today) {
        if (hit.kind() != PersonalDataKind.CITIZEN_ID || hit.value().length() != CitizenNumber.LENGTH) {
            return false;
        }
        LocalDate birth = CitizenNumber.birth(hit.value(), today);
        return birth != null && birth.isAfter(today.minusYears(GROWN_YEARS));
    }

    private static Exposure mobile(Recognition hit, Surroundings around) {
        boolean atHome = around.sentenceHolds(HOME_LABEL) || around.rowHeadersHold(HOME_LABEL);
        return hit.why() == Why.WRITER || atHome && around.hasName() || isSensitive(around)
                ? Exposure.HIGH
                : Exposure.MEDIUM;
    }

    private static boolean isSensitive(Surroundings around) {
        return around.rowHeadersHold(HARDSHIP)
                || around.rowHeadersHold(HEALTH)
                || around.rowHeadersHold(CHILD)
                || around.sentenceHolds(HARDSHIP)
                || around.sentenceHolds(HEALTH)
                || around.sentenceHolds(CHILD);
    }
}
