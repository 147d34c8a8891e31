package org.govmonitor.app.runs.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the office does every so often. Run twice for the same day, it must do nothing the second time. */
public interface Round {
    /** Unique among rounds, in small letters. */
    String name();

    /** When, in the notation of Quartz; null for never. */
    @Nullable
    String cron();

    /** @param firedAt when it was due, which may lie back where the service was down */
    void run(Instant firedAt);
}
