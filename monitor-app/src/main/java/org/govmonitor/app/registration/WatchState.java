package org.govmonitor.app.registration;

/** Whether an entry of the registry is looked at. */
public enum WatchState {
    ACTIVE,
    /** Neither scanned nor judged for a while; kept in every list. */
    PAUSED,
    /** No longer registered. Its history stays, and it may be taken up again. */
    RETIRED
}
