package org.govmonitor.app.runs;

import org.jspecify.annotations.Nullable;

/**
 * How a run fared with one column.
 *
 * @param reason why it gave no verdict, for programs, or null where it gave one
 */
public record Sighting(long columnId, @Nullable String reason) {}
