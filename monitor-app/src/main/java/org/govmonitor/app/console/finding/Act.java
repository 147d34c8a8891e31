package org.govmonitor.app.console.finding;

/** What somebody who judges can do with one finding or many. */
enum Act {
    CONFIRM(false),
    REJECT(true),
    ASSIGN(false),
    REMIND(false),
    EXEMPT(true),
    CLOSE(false),
    REOPEN(true),
    NOTE(true);

    private final boolean reasoned;

    Act(boolean reasoned) {
        this.reasoned = reasoned;
    }

    /** Whether it has to be justified in words. */
    boolean reasoned() {
        return reasoned;
    }
}
