package org.govmonitor.app.notify;

import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are asked for; null is no limit.
 *
 * @param where a {@link DeliveryState}, or {@link #NOWHERE}
 * @param unit its name, or {@link #OFFICE}
 */
public record MessageQuery(@Nullable String where, @Nullable String unit) {
    /** Those of messages whose recipient has no channel. */
    public static final String NOWHERE = "NONE";
    /** Those of the office; no unit has this name. */
    public static final String OFFICE = "*";

    /** @throws IllegalArgumentException where there is no such state */
    public MessageQuery {
        if (where != null && !where.equals(NOWHERE)) {
            DeliveryState.valueOf(where);
        }
    }
}
