package org.govmonitor.app.cli;

/** Input that a command does not take; its message is one line for the person at the terminal and says what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(Exception cause) {
        this(String.valueOf(cause.getMessage()), cause);
    }

    Refusal(String message, Exception cause) {
        super(message, cause);
    }
}
