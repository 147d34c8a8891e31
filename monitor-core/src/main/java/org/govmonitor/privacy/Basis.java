package org.govmonitor.privacy;

/**
 * What a verdict stands on, free of personal data.
 *
 * @param rule the recogniser and the version of its rule, {@code citizen-id/2}
 * @param label the label word or the word in the column's head that names the number, or empty
 * @param remaining how many real numbers fit a masked one; 0 where the number stands in clear
 * @param named whether a person's name stands beside it; asked of leaks only
 */
public record Basis(String rule, String label, Why why, Exposure exposure, int remaining, boolean named) {
    public Basis(String rule, String label, Why why, Exposure exposure, int remaining) {
        this(rule, label, why, exposure, remaining, false);
    }
}
