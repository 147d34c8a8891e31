package org.govmonitor.app.accounts.callback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when, without a break, the endpoint has been able to hear of accounts' posts. */
@Service
@Transactional
public class Listening {
    /** How often life is noted. */
    static final Duration BEAT = Duration.ofMinutes(1);

    /** A longer silence than this is a break: a post may have been told of in it, and is not told of again. */
    static final Duration BREAK = Duration.ofSeconds(90);

    private final ListeningRows rows;
    private final Clock clock;

    Listening(ListeningRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A time without a break.
     *
     * @param aliveAt when the endpoint was last known to listen
     */
    public record Span(Instant since, Instant aliveAt) {}

    /** Empty where it never listened for the account. */
    @Transactional(readOnly = true)
    public Optional<Span> of(String originalId) {
        return rows.findById(originalId).map(row -> new Span(row.since(), row.aliveAt()));
    }

    /** The endpoint listens for an account now. */
    void beat(String originalId) {
        Instant now = clock.instant();
        ListeningRow row = rows.findById(originalId).orElseGet(() -> new ListeningRow(originalId, now));
        if (row.aliveAt().plus(BREAK).isBefore(now)) {
            row.begin(now);
        } else {
            row.live(now);
        }
        rows.save(row);
    }
}
