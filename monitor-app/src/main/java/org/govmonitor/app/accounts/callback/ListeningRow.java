package org.govmonitor.app.accounts.callback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Since when the endpoint has listened for an account, as it is kept. */
@Entity
@Table(name = "account_listening")
class ListeningRow {
    @Id
    private String originalId = "";

    @Column(nullable = false)
    private Instant since = Instant.EPOCH;

    @Column(nullable = false)
    private Instant aliveAt = Instant.EPOCH;

    protected ListeningRow() {}

    ListeningRow(String originalId, Instant now) {
        this.originalId = originalId;
        begin(now);
    }

    final void begin(Instant now) {
        since = now.truncatedTo(ChronoUnit.MICROS);
        aliveAt = since;
    }

    void live(Instant now) {
        aliveAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Instant since() {
        return since;
    }

    Instant aliveAt() {
        return aliveAt;
    }
}
