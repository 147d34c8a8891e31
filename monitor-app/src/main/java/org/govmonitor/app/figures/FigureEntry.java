package org.govmonitor.app.figures;

import java.time.Instant;

/**
 * Figures as they were entered.
 *
 * @param version from 1; a correction is the next
 */
public record FigureEntry(long id, int version, FigureDraft draft, String enteredBy, Instant enteredAt) {
    /** Whether nothing is left of its matter: it was withdrawn. */
    public boolean isEmpty() {
        return draft.figures().letters().isEmpty()
                && draft.figures().orders() == null
                && draft.figures().filing() == null;
    }
}
