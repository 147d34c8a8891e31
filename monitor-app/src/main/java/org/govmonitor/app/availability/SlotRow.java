package org.govmonitor.app.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.govmonitor.fetch.Timing;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.Reason;
import org.govmonitor.probe.Slot;
import org.govmonitor.probe.SlotCourse;
import org.jspecify.annotations.Nullable;

/** A slot as it is kept. */
@Entity
@Table(name = "probe_slot")
class SlotRow {

    /** The site, and the slot among its slots. */
    @Embeddable
    record Id(long siteId, Instant dueAt) implements Serializable {
        /** As fine as both databases keep an instant. */
        Id {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    @EmbeddedId
    private Id id = new Id(0, Instant.EPOCH);

    @Column(nullable = false)
    private Instant triedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Slot.Result result = Slot.Result.NO_EVIDENCE;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OwnLine.State ownLine = OwnLine.State.NOT_CHECKED;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private int status;

    private @Nullable Integer dnsMs;
    private @Nullable Integer connectMs;
    private @Nullable Integer tlsMs;
    private @Nullable Integer firstByteMs;

    @Column(nullable = false)
    private int totalMs;

    protected SlotRow() {}

    SlotRow(Id id, SlotCourse.Done done, Probe last) {
        this.id = id;
        triedAt = done.slot().at().truncatedTo(ChronoUnit.MILLIS);
        result = done.slot().result();
        reason = done.slot().reason();
        ownLine = done.slot().line();
        tries = done.tries();
        status = last.status();
        Timing timing = last.timing();
        dnsMs = millis(timing.dns());
        connectMs = millis(timing.connect());
        tlsMs = millis(timing.tls());
        firstByteMs = millis(timing.firstByte());
        totalMs = (int) timing.total().toMillis();
    }

    Slot toSlot() {
        return new Slot(triedAt, result, reason, ownLine);
    }

    int totalMs() {
        return totalMs;
    }

    private static @Nullable Integer millis(@Nullable Duration part) {
        return part == null ? null : (int) part.toMillis();
    }
}
