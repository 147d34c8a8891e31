package org.govmonitor.app.figures;

import org.jspecify.annotations.Nullable;

/** What became of figures that somebody entered. */
public sealed interface Saved {
    /** They hold now. */
    record Taken(FigureEntry entry) implements Saved {}

    /** They held already, in every number, period, cut-off and source. */
    record Same(FigureEntry entry) implements Saved {}

    /**
     * Another was faster; nothing is written.
     *
     * @param holds what holds now, null where nothing does
     */
    record Stale(@Nullable FigureEntry holds) implements Saved {}
}
