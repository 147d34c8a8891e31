package org.govmonitor.app.notify;

import java.time.Instant;
import org.govmonitor.app.notify.send.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A message on one channel, or a message that has none.
 *
 * @param unit to which it goes, null for the office
 * @param delivery null where its recipient has no channel, and then all behind it but tries
 * @param problem why it is where it is, in words
 */
public record DeliveryLine(
        long message,
        @Nullable String unit,
        String template,
        String subject,
        Instant createdAt,
        @Nullable Long delivery,
        @Nullable String channel,
        @Nullable ChannelKind kind,
        @Nullable DeliveryState state,
        int tries,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt,
        @Nullable String problem) {
    /** Whether a person may send it again. */
    public boolean mayGoAgain() {
        return delivery == null || state == DeliveryState.DEAD || state == DeliveryState.UNSURE;
    }
}
