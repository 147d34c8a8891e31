package org.govmonitor.app.runs.memory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.scan.deep.DeepProgress;
import org.jspecify.annotations.Nullable;

/** The crawl of a whole site, as it is kept. */
@Entity
@Table(name = "deep_crawl")
class DeepCrawlRow {
    @Id
    private long siteId;

    @Column(nullable = false)
    private Instant takenUpAt = Instant.EPOCH;

    private @Nullable LocalDate finishedOn;

    private byte @Nullable [] progress;

    protected DeepCrawlRow() {}

    DeepCrawlRow(long siteId) {
        this.siteId = siteId;
    }

    /** A part of it came to its end. */
    void take(@Nullable DeepProgress reached, Instant at, LocalDate today) {
        takenUpAt = at;
        progress = reached == null ? null : reached.toBytes();
        finishedOn = reached == null ? today : finishedOn;
    }

    @Nullable
    DeepProgress progress() {
        return progress == null ? null : DeepProgress.of(progress).orElse(null);
    }

    boolean isUnderWay() {
        return progress != null;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    long siteId() {
        return siteId;
    }

    Instant takenUpAt() {
        return takenUpAt;
    }
}
