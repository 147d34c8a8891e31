package org.govmonitor.app.ledger;

import org.jspecify.annotations.Nullable;

/** What one visit means for one subject. */
enum Decision {
    /** Too late, or not seen at all: as if the visit had not been. */
    NOTHING(null),
    /** Noted at the subject, no event. */
    SIGHTING(null),
    /** Gone for the first time: noted, and believed when it happens again. */
    GONE_ONCE(null),
    OPEN(EventType.OPENED),
    REOPEN(EventType.REOPENED),
    RETURN(EventType.RETURNED),
    CHANGE_EVIDENCE(EventType.EVIDENCE_CHANGED),
    MARK_IN_ORDER(EventType.SEEN_IN_ORDER),
    UNMARK(EventType.SEEN_AGAIN),
    RECTIFY(EventType.RECTIFIED),
    DATE_RECTIFICATION(EventType.RECTIFICATION_SEEN),
    HOLD_RELAPSE(EventType.RELAPSE_HELD),
    DROP_RELAPSE(EventType.RELAPSE_GONE),
    /** An agreed exception covers what was found. */
    EXEMPT(EventType.EXEMPTED),
    /** Found, and no exception covers it any more. */
    END_EXEMPTION(EventType.EXEMPTION_ENDED);

    private final @Nullable EventType event;

    Decision(@Nullable EventType event) {
        this.event = event;
    }

    /** The event it becomes, or null where it is none. */
    @Nullable
    EventType event() {
        return event;
    }

    /** The subject was in order, or unknown, and now is bad. */
    boolean turnsBad() {
        return this == OPEN || this == REOPEN || this == RETURN || this == END_EXEMPTION;
    }

    /** The same decision in a mass change: a person speaks first. */
    Decision held() {
        return this == REOPEN ? HOLD_RELAPSE : this;
    }
}
