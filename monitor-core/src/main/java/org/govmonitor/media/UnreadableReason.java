package org.govmonitor.media;

/** Why a source could not be read. Whether it may pass by itself is decided here and nowhere else. */
public enum UnreadableReason {
    /** No connection, no whole answer, or a status that says trouble at the source. */
    NOT_REACHED(true),
    /** The address answers that there is nothing (404, 410). */
    NOT_THERE(false),
    /** The platform turned a program away: a wall, a captcha, too many questions. */
    BLOCKED(true),
    /** The answer is not in a form that the source should have. */
    NOT_UNDERSTOOD(true),
    /** The answer is larger than the limit. */
    TOO_LARGE(false),
    /** There is no entry with a date. */
    NO_DATES(false),
    /** There is no entry at all. */
    EMPTY(true),
    /** The bridge has not looked at the platform for too long. */
    BRIDGE_STALE(true),
    /** The interface refuses our credentials: AppID, secret or address of the caller. */
    REFUSED(false),
    /** The day's quota of questions is used up. */
    QUOTA(true),
    /** The account may not use the interface. */
    NOT_PERMITTED(false),
    /** The operator has entered no secret for the account. */
    NO_SECRET(false),
    /** Nothing was ever heard from this source. */
    NEVER_HEARD(false),
    /** There is no way to ask such a source. */
    NO_READER(false);

    private final boolean passing;

    UnreadableReason(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may pass without anyone doing something about it. */
    public boolean isTransient() {
        return passing;
    }
}
