package org.govmonitor.check;

/** The verdict on a column. */
public enum Standing {
    FINE,
    /** In order, but its last day is near. */
    DUE_SOON,
    STALE,
    BLANK,
    UNREADABLE,
    /** Its kind has no window, or its kind is not known. Concerns age only: such a column can still be BLANK. */
    NO_WINDOW
}
