package org.govmonitor.app.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a round together with its messages, once a day: either all of it stands, or nothing and it is made again. */
@Component
@Transactional
class RoundBook {
    private final ChaseStore store;
    private final Outbox outbox;
    private final Clock clock;

    RoundBook(ChaseStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a round has to tell. */
    interface Telling {
        List<Message> tell(LocalDate day, Instant now);
    }

    /** @param firedAt when it was due; its day is what the round is known by */
    void make(String round, Instant firedAt, Telling telling) {
        LocalDate day = OfficeDay.of(firedAt);
        if (store.isMade(round, day)) {
            return;
        }
        Instant now = clock.instant();
        List<Message> messages = telling.tell(day, now);
        messages.forEach(outbox::post);
        store.made(round, day, now, messages.size());
    }

    boolean isMade(String round, Instant firedAt) {
        return store.isMade(round, OfficeDay.of(firedAt));
    }

    /** When a round was last made; the epoch where it never was. */
    Instant lastMade(String round) {
        return store.lastMade(round).orElse(Instant.EPOCH);
    }
}
