package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import org.govmonitor.app.ledger.Discretion;
import org.springframework.stereotype.Component;

/** What people type for a public paper: one paragraph, not too long, and nobody's number in it. */
@Component
class Prose {
    private final Discretion discretion;
    private final Clock clock;

    Prose(Discretion discretion, Clock clock) {
        this.discretion = discretion;
        this.clock = clock;
    }

    /**
     * The paragraph without breaks.
     *
     * @throws BulletinRefusal if it is empty, too long, or shows a private person's number; the message masks it
     */
    String of(String text, int longest) {
        String typed = text.replaceAll("\\s*\\R\\s*", "").strip();
        if (typed.isEmpty()) {
            throw BulletinRefusal.of("text.none");
        }
        if (typed.length() > longest) {
            throw BulletinRefusal.of("text.long", longest);
        }
        String masked = discretion.masked(typed, LocalDate.now(clock));
        if (!typed.equals(masked)) {
            throw BulletinRefusal.of("text.private", masked);
        }
        return typed;
    }
}
