package org.govmonitor.app.registration;

import java.time.Clock;
import java.util.function.Supplier;
import org.govmonitor.app.registration.ImportReport.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The manners of all changes by hand: who comes second is told, who changes is noted, and whoever listens hears of it. */
@Component
class DeskBook {
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    DeskBook(ApplicationEventPublisher listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** Null where nobody came in between. */
    DeskAnswer.@Nullable Overtaken overtaken(Row row, Shown shown) {
        if (row.version() == shown.version()) {
            return null;
        }
        Kept kept = row.keeping().toKept(row.version());
        return new DeskAnswer.Overtaken(Described.whole(row), kept.changedBy(), kept.changedAt());
    }

    /** Does a change; one that changes nothing is none. */
    DeskAnswer change(Kind kind, Row row, String actor, Runnable change) {
        String before = Described.whole(row);
        change.run();
        String after = Described.whole(row);
        if (!after.equals(before)) {
            row.keeping().touch(actor, clock.instant());
            listeners.publishEvent(new RegistryChanged(actor, kind, row.id(), row.label(), before, after));
        }
        return new DeskAnswer.Done(row.id());
    }

    /** Notes a new entry, once it is stored. */
    DeskAnswer added(Kind kind, Supplier<? extends Row> stored, String actor) {
        Row row = stored.get();
        row.keeping().touch(actor, clock.instant());
        listeners.publishEvent(new RegistryChanged(actor, kind, row.id(), row.label(), null, Described.whole(row)));
        return new DeskAnswer.Done(row.id());
    }

    void tell(Object event) {
        listeners.publishEvent(event);
    }
}
