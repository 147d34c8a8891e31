package org.govmonitor.app.accounts.post;

import java.time.Instant;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.AccountSource;
import org.jspecify.annotations.Nullable;

/**
 * How a source was found when it was last read.
 *
 * @param since when it was first seen in the registry
 * @param readAt null where it was never read
 * @param reason why it could not be read, or null where it could
 * @param detail for people, why it could not be read, or null
 * @param failingSince since when it could not be read, or null
 * @param newest its newest public post, or null
 */
public record SourceState(
        AccountSource source,
        Instant since,
        @Nullable Instant readAt,
        @Nullable UnreadableReason reason,
        @Nullable String detail,
        @Nullable Instant failingSince,
        @Nullable Instant newest) {}
