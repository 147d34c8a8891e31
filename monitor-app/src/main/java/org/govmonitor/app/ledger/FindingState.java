package org.govmonitor.app.ledger;

/** Where a finding stands. Lists print {@link #OPEN}, {@link #RECTIFIED} and {@link #CLOSED} only. */
public enum FindingState {
    /** Found by the machine, not yet confirmed by a person. */
    NEW,
    OPEN,
    /** Seen in order again, or reported so by the unit. */
    RECTIFIED,
    /** Verified and done with (销号). Found again, it is a new finding. */
    CLOSED,
    /** A false alarm. It stays one until evidence appears that was never rejected. */
    REJECTED,
    /** Excused by an agreed exception until a day; it remembers the state it was taken out of. */
    EXEMPT;

    /** Whether a person has stood behind it, or a rule that needs none: only then may it be printed. */
    public boolean printed() {
        return this == OPEN || this == RECTIFIED || this == CLOSED;
    }
}
