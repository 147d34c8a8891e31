package org.govmonitor.app.accounts.secret;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A sealed secret. */
@Entity
@Table(name = "account_secret")
class SecretRow {

    /** Whose it is, and what. */
    @Embeddable
    record Id(String owner, String kind) implements Serializable {}

    @EmbeddedId
    private Id id = new Id("", "");

    @Column(nullable = false)
    private String sealed = "";

    @Column(nullable = false)
    private String enteredBy = "";

    @Column(nullable = false)
    private Instant enteredAt = Instant.EPOCH;

    protected SecretRow() {}

    SecretRow(Id id, String sealed, String enteredBy, Instant enteredAt) {
        this.id = id;
        this.sealed = sealed;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MICROS);
    }

    String sealed() {
        return sealed;
    }
}
