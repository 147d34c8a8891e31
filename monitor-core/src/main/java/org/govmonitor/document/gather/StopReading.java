package org.govmonitor.document.gather;

import org.govmonitor.document.Unread;

/** Ends the reading of a file and says why. Carries nothing of the file. */
public final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Unread reason;

    public StopReading(Unread reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Unread reason() {
        return reason;
    }

    /** Whether the whole document is at its end, and not just one file inside it. */
    boolean endsAll() {
        return switch (reason) {
            case TOO_MANY_CHARACTERS, TOO_SLOW, TOO_MANY_FILES -> true;
            default -> false;
        };
    }
}
