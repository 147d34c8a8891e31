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
    CLOSED,
    /** A person wrote it into the ledger, or took it over from a list of a higher office. */
    ENTERED,
    /** A unit was told to put it right. */
    ASSIGNED,
    REMINDED,
    /** An agreed exception covers it. */
    EXEMPTED,
    /** The exception is over, and it is as it was before. */
    EXEMPTION_ENDED,
    /** What a unit reported was not so; its old deadline runs on. */
    REPORT_REFUSED,
    /** A person opened again what had been rectified or closed. */
    REOPENED_BY_HAND,
    /** What had been called a false alarm is to be judged again. */
    RECONSIDERED,
    /** Somebody added a word. */
    NOTED,
    /** A file was added that proves what a unit reported. */
    PROVED,
    /** A decision was taken back; it is as it was before. */
    UNDONE;

    /** Whether it says how things are, so that what was seen earlier no longer counts. A word about it says nothing of the kind. */
    boolean decides() {
        return this != ASSIGNED && this != REMINDED && this != NOTED && this != PROVED;
    }
}
