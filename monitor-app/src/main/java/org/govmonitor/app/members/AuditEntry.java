package org.govmonitor.app.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail.
 *
 * @param before what it was, null where there was nothing
 * @param after what it became, null where nothing is left
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        AuditAction what,
        String subject,
        @Nullable String before,
        @Nullable String after) {}
