package org.govmonitor.app.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are asked for; null is no limit.
 *
 * @param from the first moment
 * @param before the first moment that is left out
 * @param text a part of the subject
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable AuditAction what,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String text) {}
