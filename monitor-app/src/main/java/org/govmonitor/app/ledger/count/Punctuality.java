package org.govmonitor.app.ledger.count;

/**
 * How the findings of a target were put right.
 *
 * @param late past their deadline and open, or put right after it
 * @param repeated found again after they had been closed
 */
public record Punctuality(int late, int repeated) {
    public static final Punctuality NONE = new Punctuality(0, 0);

    Punctuality plus(Punctuality other) {
        return new Punctuality(late + other.late, repeated + other.repeated);
    }
}
