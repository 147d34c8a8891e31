package org.govmonitor.app.notify.channel;

import java.time.Instant;
import org.govmonitor.app.notify.send.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A channel as people see it.
 *
 * @param unit whom it reaches, null for the office
 * @param shown of a URL the host and the last characters, of mail the addresses
 * @param signed whether it has a secret
 */
public record Channel(
        long id,
        @Nullable String unit,
        ChannelKind kind,
        String name,
        String shown,
        boolean signed,
        boolean enabled,
        String changedBy,
        Instant changedAt) {}
