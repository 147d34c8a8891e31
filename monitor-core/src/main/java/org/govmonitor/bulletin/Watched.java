package org.govmonitor.bulletin;

import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a month's watch over sites, or over accounts, came to.
 *
 * @param registered how many are watched
 * @param read how many of them were read
 * @param troubled in how many something was found
 * @param found by kind of problem, in the order of kinds
 * @param before how many were troubled the month before; null where it was not watched
 */
public record Watched(
        int registered,
        int read,
        int troubled,
        List<Found> found,
        @Nullable Integer before) {
    public Watched {
        found = List.copyOf(found);
    }

    /**
     * Problems of one kind.
     *
     * @param wording as the catalogue has it
     * @param targets in how many sites or accounts
     * @param findings how many in all
     */
    public record Found(ProblemKind kind, String wording, int targets, int findings) {}

    /** Whether all that is watched was read, so that finding nothing means that there was nothing. */
    public boolean readAll() {
        return read >= registered;
    }
}
