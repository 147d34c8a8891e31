package org.govmonitor.app.ledger.due;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;

/**
 * How long a unit has.
 *
 * @param length hours or working days, at least 1; 0 where there is no deadline
 */
record DeadlineRule(Unit unit, int length) {
    private static final Words WORDS = Words.of(DeadlineRule.class);
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2}) ?(h|小时|个?工作日)");

    /** What a length counts. */
    enum Unit {
        NONE,
        /** Of the clock, holidays or not. */
        HOURS,
        WORKING_DAYS
    }

    /**
     * As the configuration writes it.
     *
     * @param written such as {@code 24h}, {@code 3工作日} or {@code -}
     * @throws IllegalArgumentException if it is none of them
     */
    public static DeadlineRule valueOf(String written) {
        if (written.strip().equals("-")) {
            return new DeadlineRule(Unit.NONE, 0);
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(WORDS.say("rule.wrong", written));
        }
        boolean days = parts.group(2).endsWith("工作日");
        return new DeadlineRule(days ? Unit.WORKING_DAYS : Unit.HOURS, Integer.parseInt(parts.group(1)));
    }
}
