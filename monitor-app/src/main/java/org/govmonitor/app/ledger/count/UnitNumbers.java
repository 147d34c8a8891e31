package org.govmonitor.app.ledger.count;

/**
 * How a unit stands, counting what is found in its own sites and accounts.
 *
 * @param rectified on a day of this month
 */
public record UnitNumbers(String unit, long open, long overdue, long rectified) {

    UnitNumbers plus(UnitNumbers other) {
        return new UnitNumbers(unit, open + other.open, overdue + other.overdue, rectified + other.rectified);
    }

    boolean countsSomething() {
        return open > 0 || rectified > 0;
    }
}
