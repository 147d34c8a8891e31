package org.govmonitor.app.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token of somebody's programs, without the token itself.
 *
 * @param expiresAt null where it opens until it is revoked
 * @param lastUsedAt to the minute; null where it never was
 */
public record ApiToken(
        long id,
        String name,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
