package org.govmonitor.app.publishing.bulletin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param note why, or null */
public record BulletinStep(
        BulletinState from,
        BulletinState to,
        String actor,
        Instant at,
        @Nullable String note) {}
