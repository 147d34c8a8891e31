package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import java.util.Set;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.MobileSegments;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number of the mainland. It has no check digit: the segments in service, its boundaries and the words around it
 * must carry the weight.
 */
final class MobileNumber implements Recognizer {
    /** The groupings that people use; any other needs a label or a name. */
    private static final Set<String> USUAL_GROUPS = Set.of("11", "13", "15", "3 4 4", "3-4-4", "3 3 5", "3-3-5");

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String number = candidate.value();
        if (!candidate.isNumber(MobileSegments.LENGTH)
                || !MobileSegments.isInService(number) && !isOfSatellite(number, around)
                || isSomethingElse(candidate, around)) {
            return null;
        }
        Holder holder = Holder.of(around, PHONE_LABEL);
        Why doubt = holder.verdict() == Verdict.LEAK ? doubt(number) : null;
        return Recognition.of(
                PersonalDataKind.MOBILE,
                number,
                Mask.mobile(number),
                doubt == null ? holder.verdict() : Verdict.DOUBT,
                doubt == null ? holder.why() : doubt,
                around.labelWord(PHONE_LABEL));
    }

    /** A satellite terminal is few persons' telephone, but where a number is called one it reaches somebody. */
    private static boolean isOfSatellite(String number, Surroundings around) {
        return MobileSegments.isSatellite(number) && around.isLabelled(PHONE_LABEL);
    }

    private static @Nullable Why doubt(String number) {
        if (MobileSegments.isSatellite(number)) {
            return Why.SATELLITE;
        }
        return MobileSegments.isDataCard(number) ? Why.DATA_CARD : null;
    }

    private static boolean isSomethingElse(Candidate candidate, Surroundings around) {
        if (around.isLabelled(PHONE_LABEL)) {
            return false;
        }
        if (around.isFollowedByUnit()
                || around.isLabelledAs(OTHER_NUMBER, AMOUNT, CARD_LABEL, PASSBOOK_LABEL, ACCOUNT_LABEL)) {
            return true;
        }
        boolean usual = USUAL_GROUPS.contains(candidate.groups()) && candidate.alone() && !around.fillsCell();
        return !usual && !around.hasName() && !around.isBesideLandline();
    }

    @Override
    public String rule() {
        return "mobile/3";
    }
}
