package org.govmonitor.app.figures.file;

/** A line cannot be understood; the message says why, for people. */
final class RefusedLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    RefusedLineException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
