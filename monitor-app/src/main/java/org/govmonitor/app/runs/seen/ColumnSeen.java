package org.govmonitor.app.runs.seen;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.check.Standing;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * How a column was last found.
 *
 * @param kind it was judged as, or null where an older run did not keep it
 * @param newest the newest day in its list, or null
 * @param limit the last day on which it is in order, or null
 * @param reason why it gave no verdict, for programs, or null where it gave one
 */
public record ColumnSeen(
        long columnId,
        Instant observedAt,
        @Nullable ColumnKind kind,
        Standing standing,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable String reason) {}
