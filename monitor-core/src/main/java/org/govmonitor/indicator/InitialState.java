package org.govmonitor.indicator;

/** Where the life of a finding begins. */
public enum InitialState {
    /** A person must confirm it before it appears in any list. */
    NEW,
    /** The machine judges with certainty. */
    OPEN
}
