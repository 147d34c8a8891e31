package org.govmonitor.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, which keeps both numbers and is rounded last.
 *
 * @param numerator the part, at least zero; more than the whole where figures contradict each other
 * @param denominator the whole, more than zero
 */
public record Rate(long numerator, long denominator) {
    private static final int PLACES = 2;

    /** @throws IllegalArgumentException if the part is below zero or there is no whole */
    public Rate {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("No rate of " + numerator + " in " + denominator);
        }
    }

    /** The rate, or nothing where there is none: nothing of nothing is neither all nor none. */
    public static Optional<Rate> of(long numerator, long denominator) {
        return numerator < 0 || denominator <= 0 ? Optional.empty() : Optional.of(new Rate(numerator, denominator));
    }

    /** In percent with two places and without the sign, such as {@code 99.90}. */
    public String percent(RoundingMode mode) {
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), PLACES, mode)
                .toPlainString();
    }
}
