package org.govmonitor.app.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member as the list of people shows him.
 *
 * @param active whether he is let in
 * @param hasPassword whether he ever set one
 * @param lastSignedInAt null where he never did
 */
public record Person(
        Member member,
        boolean active,
        boolean hasPassword,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {}
