package org.govmonitor.privacy.recognize;

import java.time.LocalDate;
import org.govmonitor.privacy.context.Naming;
import org.govmonitor.privacy.number.CardNumber;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.number.MobileSegments;
import org.govmonitor.privacy.text.DigitRuns;

/**
 * Sorts out, before anything is made of them, digits that no recogniser would take: neither are they a number that proves
 * itself, by check digit, date or segment, nor stands a word before them that names one.
 */
public final class Prospects {
    private Prospects() {}

    /**
     * Whether digits outside of tables may come to something.
     *
     * @param from where their line begins
     * @param start where they begin
     * @param end where they end, see {@link DigitRuns#end}
     */
    public static boolean any(String text, int from, int start, int end, LocalDate today) {
        String number = DigitRuns.plainNumber(text, from, start, end);
        return number == null || provesItself(number, today) || Naming.mayStandBefore(text, from, start);
    }

    private static boolean provesItself(String number, LocalDate today) {
        return switch (number.length()) {
            case MobileSegments.LENGTH -> MobileSegments.isInService(number) || MobileSegments.isSatellite(number);
            case CitizenNumber.OLD_LENGTH -> CitizenNumber.oldBirth(number, today) != null;
            case 16, 17, 19 -> isCard(number);
            case CitizenNumber.LENGTH -> CitizenNumber.isChecked(number) || isCard(number);
            default -> false;
        };
    }

    private static boolean isCard(String number) {
        return CardNumber.isDomestic(number) && CardNumber.isChecked(number);
    }
}
