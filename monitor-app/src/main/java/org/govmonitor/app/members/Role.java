package org.govmonitor.app.members;

/** What somebody may do. */
public enum Role {
    /** Registers sites and people, sets schedules, and may do all that a reviewer may. */
    ADMIN,
    /** Judges findings of all units and writes the month's list. */
    REVIEWER,
    /** Sees and answers for what belongs to one unit. */
    UNIT,
    /** Reads everything, changes nothing. */
    VIEWER
}
