package org.govmonitor.app.registration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of the registry as it is kept. */
interface Row {
    /** What tells it from others of its sort in a registry. */
    String key();

    /** For people. */
    String label();

    /** Gives it its place in the customary order. */
    void place(int ordinal);

    /** The id of a row that the database has. */
    static long stored(@Nullable Long id) {
        return Objects.requireNonNull(id, "asked of a row that was not stored yet");
    }
}
