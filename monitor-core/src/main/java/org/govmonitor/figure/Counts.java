package org.govmonitor.figure;

import org.jspecify.annotations.Nullable;

/** What no count can be. */
final class Counts {
    private Counts() {}

    /** @throws IllegalArgumentException if a given number is below zero; a number that is not known is let through */
    static void refuseNegative(@Nullable Integer... numbers) {
        for (Integer number : numbers) {
            if (number != null && number < 0) {
                throw new IllegalArgumentException("A count cannot be " + number);
            }
        }
    }
}
