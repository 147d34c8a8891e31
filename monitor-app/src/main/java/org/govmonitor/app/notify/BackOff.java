package org.govmonitor.app.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again what failed: soon at first, then ever more seldom, and once more when the time is over. */
final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private BackOff() {}

    /**
     * The next try; empty where the time was over already.
     *
     * @param failed tries so far, at least 1
     */
    static Optional<Instant> next(int failed, Instant since, Duration span, Instant now) {
        Instant last = since.plus(span);
        if (!now.isBefore(last)) {
            return Optional.empty();
        }
        Instant next = now.plus(PAUSES.get(Math.min(failed, PAUSES.size()) - 1));
        return Optional.of(next.isBefore(last) ? next : last);
    }
}
