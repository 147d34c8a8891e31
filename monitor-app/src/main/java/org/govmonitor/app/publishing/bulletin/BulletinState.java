package org.govmonitor.app.publishing.bulletin;

/** How far a bulletin is. */
public enum BulletinState {
    DRAFT,
    /** Frozen, and read by somebody else. */
    PROOFREAD,
    /** Signed by whoever answers for the office. */
    APPROVED,
    /** It has a number and a day, and never changes again. */
    PUBLISHED;

    /** Whether its facts and text stand as they were. */
    public boolean frozen() {
        return this != DRAFT;
    }
}
