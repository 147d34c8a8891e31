package org.govmonitor.app.runs.board;

/** By what a list of sites may be narrowed. A site may bear several. */
public enum SiteMark {
    /** Its home page did not open when its columns were last to be judged. */
    UNREACHABLE("o.state = 'UNREACHABLE'"),
    /** Its columns were never judged. */
    NEVER("o.id IS NULL"),
    /** A column is stale or blank. */
    STALE("k.stale + k.blank > 0"),
    DUE_SOON("k.due_soon > 0"),
    /** A column could not be judged. */
    UNREADABLE("k.unreadable > 0"),
    NO_COLUMNS("COALESCE(k.watched, 0) = 0"),
    /** All of its columns were read and are in order. */
    FINE("o.state = 'SCANNED' AND k.watched > 0 AND k.stale + k.blank + k.due_soon + k.unreadable + k.unseen = 0");

    private final String condition;

    SiteMark(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
