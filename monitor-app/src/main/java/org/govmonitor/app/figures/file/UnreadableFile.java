package org.govmonitor.app.figures.file;

/** A file cannot be understood as a whole; the message says why, for people. */
public final class UnreadableFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Exception cause) {
        super(message, cause);
    }
}
