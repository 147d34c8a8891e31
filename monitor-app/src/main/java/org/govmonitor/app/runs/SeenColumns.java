package org.govmonitor.app.runs;

import org.jspecify.annotations.Nullable;

/**
 * Columns of one site that fared alike in a span of time.
 *
 * @param looked whether any run looked at them
 * @param reason why the last look gave no verdict, for programs, or null where it gave one
 * @param paused whether they were paused before the end of the span and still are
 * @param columns how many they are
 */
public record SeenColumns(
        long siteId, boolean looked, @Nullable String reason, boolean paused, int columns) {}
