package org.govmonitor.app.ledger;

/** What happened to a finding. A mere sighting is no event. */
public enum EventType {
    OPENED,
    /** A rectified finding was found again before it was closed. */
    REOPENED,
    /** A rejected finding returned with evidence that was never rejected. */
    RETURNED,
    /** The same problem now stands on other evidence. */
    EVIDENCE_CHANGED,
    RECTIFIED,
    /** A visit gave the day to a rectification that so far was the unit's word. */
    RECTIFICATION_SEEN,
    /** Nobody has confirmed it yet, and it is in order again. */
    SEEN_IN_ORDER,
    /** Nobody has confirmed it yet, it had been in order, and it is there again. */
    SEEN_AGAIN,
    /** A mass change shows a rectified finding again; a person decides. */
    RELAPSE_HELD,
    /** The relapse that waited for a person is gone. */
    RELAPSE_GONE,
    /** A mass recovery was undone by a person. */
    RECOVERY_UNDONE,
    CONFIRMED,
    REJECTED,
    /** The unit says it has been put right. */
    REPORTED,
    CLOSED
}
