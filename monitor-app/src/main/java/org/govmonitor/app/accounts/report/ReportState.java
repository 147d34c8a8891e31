package org.govmonitor.app.accounts.report;

/** What became of a link that somebody entered. */
public enum ReportState {
    /** Verified: published by the account. */
    VERIFIED,
    /** Not verified yet; it is tried again. */
    WAITING,
    /** Taken down by its publisher. */
    DELETED,
    /** Taken down by the platform. */
    VIOLATION,
    /** A temporary link that is over. */
    EXPIRED,
    /** The post of an account that is not registered. */
    FOREIGN,
    /** The post of another registered account than the one that was named. */
    OTHER_ACCOUNT,
    /** Several registered accounts may have published it. */
    AMBIGUOUS,
    /** No page that tells of a post, its author and its time. */
    UNTOLD,
    /** Waited for too long. */
    GIVEN_UP,
    /** Entered before, and verified. */
    REPEATED,
    /** The line holds no link. */
    NO_LINK;

    /** Whether it counts for its account. */
    public boolean counts() {
        return this == VERIFIED || this == REPEATED;
    }
}
