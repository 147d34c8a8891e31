package org.govmonitor.app.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what a program of somebody is known. */
@Entity
@Table(name = "member_token")
class TokenRow {
    /** The last use is kept no finer, so that asking does not mean writing. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long memberId;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String tokenHash = "";

    @Column(nullable = false)
    private Instant createdAt = Instant.EPOCH;

    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected TokenRow() {}

    TokenRow(long memberId, String name, String tokenHash, Instant createdAt, @Nullable Instant expiresAt) {
        this.memberId = memberId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        this.expiresAt = expiresAt;
    }

    long memberId() {
        return memberId;
    }

    boolean opens(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void use(Instant now) {
        if (lastUsedAt == null || Duration.between(lastUsedAt, now).compareTo(GRAIN) >= 0) {
            lastUsedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    void revoke(Instant now) {
        revokedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    ApiToken toToken() {
        return new ApiToken(Objects.requireNonNull(id, "kept"), name, createdAt, expiresAt, lastUsedAt);
    }
}
