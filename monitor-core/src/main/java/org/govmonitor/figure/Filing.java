package org.govmonitor.figure;

import java.util.Optional;

/**
 * The websites' annual forms (政府网站工作年度报表) filed in the provincial system.
 *
 * @param year of which the forms tell
 * @param due how many websites must file
 * @param filed how many did
 */
public record Filing(int year, int due, int filed) {
    /** @throws IllegalArgumentException if a number is below zero */
    public Filing {
        Counts.refuseNegative(year, due, filed);
    }

    /** Filed of due; empty where none is due. */
    public Optional<Rate> rate() {
        return Rate.of(filed, due);
    }
}
