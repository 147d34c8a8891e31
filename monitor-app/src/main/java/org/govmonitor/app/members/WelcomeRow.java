package org.govmonitor.app.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A link by which somebody sets his password, once. */
@Entity
@Table(name = "member_link")
class WelcomeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long memberId;

    @Column(nullable = false)
    private String tokenHash = "";

    @Column(nullable = false)
    private Instant expiresAt = Instant.EPOCH;

    private @Nullable Instant usedAt;

    protected WelcomeRow() {}

    WelcomeRow(long memberId, String tokenHash, Instant expiresAt) {
        this.memberId = memberId;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt.truncatedTo(ChronoUnit.MICROS);
    }

    long memberId() {
        return memberId;
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
