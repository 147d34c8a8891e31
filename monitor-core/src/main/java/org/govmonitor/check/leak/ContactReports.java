package org.govmonitor.check.leak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Why;

/**
 * Which of the numbers that an office published for its work are reported all the same. Mostly none: they are counted only.
 * Some offices forbid mobile numbers in duty rosters.
 */
public enum ContactReports {
    NONE,
    /** Those of lists of people on duty and the like. */
    ROSTERS,
    ALL;

    /** The choice that is written so, in lower case. */
    public static Optional<ContactReports> named(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.toString().equals(word))
                .findFirst();
    }

    boolean hold(PersonalData contact) {
        return switch (this) {
            case NONE -> false;
            case ROSTERS -> contact.basis().why() == Why.ROSTER;
            case ALL -> true;
        };
    }

    /** As it is written in settings and options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
