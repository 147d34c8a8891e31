package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;

/** How gravely a hit exposes a person: by its kind, by the name beside it, and by what else the row tells of him. */
final class Exposures {
    private Exposures() {}

    static Exposure of(Recognition hit, Surroundings around) {
        if (hit.verdict() != Verdict.LEAK) {
            return hit.remaining() > 0 && hit.verdict() == Verdict.DOUBT ? Exposure.MEDIUM : Exposure.LOW;
        }
        return switch (hit.kind()) {
            case CITIZEN_ID, BANK_CARD, BANK_ACCOUNT, PASSPORT, TRAVEL_PERMIT ->
                around.hasName() || isSensitive(around) ? Exposure.GRAVE : Exposure.HIGH;
            case OWN_CONTACT -> Exposure.HIGH;
            case MOBILE -> mobile(hit, around);
            case HOME_ADDRESS, MASK_TOO_WEAK -> Exposure.MEDIUM;
            case CITIZEN_ID_CUT, NUMBER_PLATE -> Exposure.LOW;
        };
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
