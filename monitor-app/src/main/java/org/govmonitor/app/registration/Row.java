package org.govmonitor.app.registration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of the registry as it is kept. */
interface Row {
    /** What tells it from others of its sort in a registry. */
    String key();

    /** For people. */
    String label();

    /** All that is kept of it, one line for people: what a trail of changes shows before and after. */
    String described();

    /** How it is kept. */
    Keeping keeping();

    /** Grows with every change. */
    long version();

    /** The id of a row that the database has. */
    long id();

    /** Gives it its place in the customary order. */
    void place(int ordinal);

    /** The id of a row that the database has. */
    static long stored(@Nullable Long id) {
        return Objects.requireNonNull(id, "asked of a row that was not stored yet");
    }
}
