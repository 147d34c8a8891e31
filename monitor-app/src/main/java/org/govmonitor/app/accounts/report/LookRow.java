package org.govmonitor.app.accounts.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a site was last looked through for links. */
@Entity
@Table(name = "account_site_look")
class LookRow {
    @Id
    private @Nullable Long siteId;

    @Column(nullable = false)
    private Instant lookedAt = Instant.EPOCH;

    protected LookRow() {}

    LookRow(long siteId, Instant now) {
        this.siteId = siteId;
        this.lookedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Instant lookedAt() {
        return lookedAt;
    }
}
