package org.govmonitor.app.runs.verify;

import java.time.Duration;

/** What becomes of the wish to have something looked at again. */
public sealed interface Asked {

    /**
     * It is done, or was being done already.
     *
     * @param id of the verification
     */
    record Begun(long id) implements Asked {}

    /**
     * Not now.
     *
     * @param why for programs
     * @param after how long to wait before asking again; nothing where waiting does not help
     */
    record Refused(Why why, Duration after) implements Asked {}

    /** Why not. */
    enum Why {
        /** There is no such finding, or not for him. */
        NO_SUCH_FINDING,
        /** It is closed or was no problem: there is nothing to put right. */
        NOTHING_OPEN,
        /** Nobody reads this by itself: its site or account is not registered any more, or it came by hand. */
        NOT_READABLE,
        /** Sites of others are not asked before {@code monitor.contact} says who asks. */
        NO_CONTACT,
        /** It was looked at a moment ago. */
        TOO_SOON,
        /** This member has asked too often of late. */
        TOO_MANY
    }
}
