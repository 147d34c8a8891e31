package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes a round together with its messages: either all of it stands, or nothing and it is made again. */
@Component
@Transactional
class RoundBook {
    private final ChaseStore store;
    private final Outbox outbox;

    RoundBook(ChaseStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    boolean isMade(String round, LocalDate day) {
        return store.isMade(round, day);
    }

    /** When a round was last made; the epoch where it never was. */
    Instant lastMade(String round) {
        return store.lastMade(round).orElse(Instant.EPOCH);
    }

    void made(String round, LocalDate day, Instant at, List<Message> messages) {
        messages.forEach(outbox::post);
        store.made(round, day, at, messages.size());
    }
}
