package org.govmonitor.check.leak;

import java.util.Arrays;
import java.util.Locale;
import org.govmonitor.check.Check;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Why;
import org.govmonitor.words.Words;

/**
 * Which of the numbers that an office published for its work are reported all the same. Mostly none: they are counted only.
 * Some offices forbid mobile numbers in duty rosters.
 */
public enum ContactReports {
    NONE,
    /** Those of people on duty. */
    ROSTERS,
    ALL;

    private static final Words WORDS = Words.of(Check.class);

    /**
     * The choice that is written so, in lower case.
     *
     * @throws IllegalArgumentException with a line for people, if none is
     */
    public static ContactReports parse(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(WORDS.say("contacts.which", word)));
    }

    boolean hold(PersonalData contact) {
        return switch (this) {
            case NONE -> false;
            case ROSTERS -> contact.basis().why() == Why.ON_DUTY;
            case ALL -> true;
        };
    }

    /** As it is written in settings and options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
