package org.govmonitor.app.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people were shown and have yet to confirm, each under a token that opens for the same person alone. It is held in memory: after an
 * hour, a restart, or ten newer ones it is forgotten, and the file is handed in again.
 *
 * @param <T> what was shown
 */
public final class Previews<T extends Object> {
    private static final int MOST = 10;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Shown<T>> waiting = new LinkedHashMap<>();

    public Previews(Clock clock) {
        this.clock = clock;
    }

    private record Shown<T extends Object>(T what, String actor, Instant since) {}

    /** Gives the token by which it is confirmed. */
    public synchronized String keep(T what, String actor) {
        Instant oldest = clock.instant().minus(PATIENCE);
        waiting.values().removeIf(one -> one.since().isBefore(oldest));
        Iterator<String> first = waiting.keySet().iterator();
        if (waiting.size() >= MOST && first.hasNext()) {
            first.next();
            first.remove();
        }
        String token = UUID.randomUUID().toString();
        waiting.put(token, new Shown<>(what, actor, clock.instant()));
        return token;
    }

    /** Gives it back, once; empty where nothing waits under the token for this person any more. */
    public synchronized Optional<T> withdraw(String token, String actor) {
        Shown<T> shown = waiting.get(token);
        if (shown == null
                || !shown.actor().equals(actor)
                || shown.since().isBefore(clock.instant().minus(PATIENCE))) {
            return Optional.empty();
        }
        waiting.remove(token);
        return Optional.of(shown.what());
    }
}
