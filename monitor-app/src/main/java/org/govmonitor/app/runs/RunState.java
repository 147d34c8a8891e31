package org.govmonitor.app.runs;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    /** Every site's scan came to an end. */
    ENDED,
    /** Broken off by a stop or a kill; what is left is done when the service starts again. */
    INTERRUPTED,
    /** Stopped by a person; what is left is not done. */
    STOPPED;

    boolean isOver() {
        return this == ENDED || this == STOPPED;
    }
}
