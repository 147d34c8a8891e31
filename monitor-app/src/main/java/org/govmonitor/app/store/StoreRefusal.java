package org.govmonitor.app.store;

/** The database is not one that this program may open; the message is one line that says what to do. */
public final class StoreRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreRefusal(String message) {
        super(message);
    }
}
