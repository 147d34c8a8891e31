package org.govmonitor.privacy.mask;

import java.time.LocalDate;
import org.govmonitor.privacy.number.CardNumber;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.number.MobileSegments;
import org.jspecify.annotations.Nullable;

/**
 * A number of which others have hidden a part.
 *
 * @param pattern visible digits and asterisks, of the length of the number
 * @param remaining how many real numbers fit; at least 1
 * @param masked the form that may be kept: nothing of it shows more than our own mask does
 */
public record MaskedNumber(String pattern, Of of, long remaining, String masked) {

    /** What kind of number it is. */
    public enum Of {
        CITIZEN_ID,
        MOBILE,
        CARD
    }

    /** Whether so few numbers fit that the right one can be found. */
    public boolean isTooWeak() {
        return remaining <= MaskMeter.TOO_FEW;
    }

    /** The clear digits stay out of logs and messages. */
    @Override
    public String toString() {
        return "MaskedNumber[" + of + " " + masked + " " + remaining + "]";
    }

    /** The pattern as a number of its kind, or null where no such number fits. */
    public static @Nullable MaskedNumber of(Of kind, String pattern, LocalDate today) {
        return switch (kind) {
            case CITIZEN_ID -> citizenId(pattern, today);
            case MOBILE ->
                pattern.length() == MobileSegments.LENGTH && pattern.charAt(0) == '1'
                        ? fitting(pattern, kind, MaskMeter.mobiles(pattern), Mask.mobile(pattern))
                        : null;
            case CARD ->
                CardNumber.hasLength(pattern.length())
                        ? fitting(pattern, kind, MaskMeter.cards(pattern), Mask.card(pattern))
                        : null;
        };
    }

    /**
     * Digits and mask symbols as a pattern: a letter X hides a digit, save where it stands last behind a digit.
     *
     * @param length of the number meant; where symbols are fewer or more than the digits they hide, and stand together,
     *     they are drawn to this length; 0 leaves them
     */
    public static String pattern(String written, int length) {
        int last = written.length() - 1;
        boolean checkX = last > 0 && written.charAt(last) == 'X' && isDigit(written.charAt(last - 1));
        String pattern = written.substring(0, checkX ? last : last + 1).replace('X', '*') + (checkX ? "X" : "");
        int first = pattern.indexOf('*');
        int end = pattern.lastIndexOf('*') + 1;
        int shown = pattern.length() - (end - first);
        boolean together = first >= 0 && pattern.substring(first, end).chars().allMatch(c -> c == '*');
        boolean drawn = length > 0 && pattern.length() != length && together && shown < length;
        return drawn ? pattern.substring(0, first) + "*".repeat(length - shown) + pattern.substring(end) : pattern;
    }

    private static @Nullable MaskedNumber citizenId(String pattern, LocalDate today) {
        boolean old = pattern.length() == CitizenNumber.OLD_LENGTH && !pattern.endsWith("X");
        if (!old && pattern.length() != CitizenNumber.LENGTH) {
            return null;
        }
        long remaining = old ? MaskMeter.oldCitizenIds(pattern, today) : MaskMeter.citizenIds(pattern, today);
        return fitting(pattern, Of.CITIZEN_ID, remaining, Mask.citizenId(pattern));
    }

    private static @Nullable MaskedNumber fitting(String pattern, Of kind, long remaining, String own) {
        return remaining < 1 ? null : new MaskedNumber(pattern, kind, remaining, Mask.over(pattern, own));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
