package org.govmonitor.app.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.check.availability.DayTally;
import org.govmonitor.probe.Reason;
import org.jspecify.annotations.Nullable;

/** The slots of one day as they are kept together. */
@Entity
@Table(name = "probe_day")
class DayRow {
    private static final String BETWEEN = ",";
    private static final String COUNT = "=";

    /** The site and the day. */
    @Embeddable
    record Id(long siteId, LocalDate triedOn) implements Serializable {}

    @EmbeddedId
    private Id id = new Id(0, LocalDate.EPOCH);

    @Column(nullable = false)
    private int opened;

    @Column(nullable = false)
    private int failed;

    @Column(nullable = false)
    private int lineDown;

    @Column(nullable = false)
    private int noEvidence;

    @Column(nullable = false)
    private int unchecked;

    @Column(nullable = false)
    private String reasons = "";

    private @Nullable Instant firstFailure;
    private @Nullable Instant lastFailure;
    private @Nullable Integer medianMs;

    protected DayRow() {}

    DayRow(long siteId, DayTally tally, @Nullable Integer medianMs) {
        this.id = new Id(siteId, tally.day());
        this.opened = tally.opened();
        this.failed = tally.failed();
        this.lineDown = tally.lineDown();
        this.noEvidence = tally.noEvidence();
        this.unchecked = tally.unchecked();
        this.reasons = tally.reasons().entrySet().stream()
                .map(entry -> entry.getKey() + COUNT + entry.getValue())
                .collect(Collectors.joining(BETWEEN));
        this.firstFailure = tally.firstFailure();
        this.lastFailure = tally.lastFailure();
        this.medianMs = medianMs;
    }

    long siteId() {
        return id.siteId();
    }

    DayTally toTally() {
        return new DayTally(
                id.triedOn(),
                opened,
                failed,
                lineDown,
                noEvidence,
                unchecked,
                reasonsOf(reasons),
                firstFailure,
                lastFailure);
    }

    @Nullable
    Integer medianMs() {
        return medianMs;
    }

    private static Map<Reason, Integer> reasonsOf(String kept) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        for (String one : kept.isEmpty() ? new String[0] : kept.split(BETWEEN)) {
            int at = one.indexOf(COUNT);
            counts.put(Reason.valueOf(one.substring(0, at)), Integer.parseInt(one.substring(at + 1)));
        }
        return counts;
    }
}
