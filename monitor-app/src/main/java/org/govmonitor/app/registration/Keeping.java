package org.govmonitor.app.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an entry is kept, in the store: whether it is watched, and who changed it last. */
@Embeddable
class Keeping {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WatchState watchState = WatchState.ACTIVE;

    private @Nullable Instant watchSince;
    private @Nullable String watchBy;
    private @Nullable String watchReason;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    WatchState state() {
        return watchState;
    }

    /** Notes that somebody changed the entry, so that its version grows whatever he changed. */
    void touch(String by, Instant at) {
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
        changedBy = by;
    }

    void halt(Halt halt) {
        watchState = halt.state();
        watchSince = halt.since().truncatedTo(ChronoUnit.MICROS);
        watchBy = halt.by();
        watchReason = halt.reason();
    }

    void resume() {
        watchState = WatchState.ACTIVE;
        watchSince = null;
        watchBy = null;
        watchReason = null;
    }

    Kept toKept(long version) {
        return new Kept(version, halt(), changedAt, changedBy);
    }

    @Nullable
    Halt halt() {
        return watchState == WatchState.ACTIVE
                ? null
                : new Halt(
                        watchState,
                        Objects.requireNonNullElse(watchSince, Instant.EPOCH),
                        Objects.requireNonNullElse(watchBy, ""),
                        Objects.requireNonNullElse(watchReason, ""));
    }
}
