package org.govmonitor.app.accounts.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An exemption, as it is kept. */
@Entity
@Table(name = "account_exemption")
class ExemptionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long accountId;

    @Column(nullable = false)
    private String reason = "";

    @Column(nullable = false)
    private LocalDate until = LocalDate.EPOCH;

    @Column(nullable = false)
    private String grantedBy = "";

    @Column(nullable = false)
    private Instant grantedAt = Instant.EPOCH;

    protected ExemptionRow() {}

    ExemptionRow(long accountId, String reason, LocalDate until, String grantedBy, Instant grantedAt) {
        this.accountId = accountId;
        this.reason = reason;
        this.until = until;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt.truncatedTo(ChronoUnit.MICROS);
    }

    long accountId() {
        return accountId;
    }

    boolean covers(LocalDate day) {
        return !day.isAfter(until);
    }

    String reason() {
        return reason;
    }

    LocalDate until() {
        return until;
    }

    String grantedBy() {
        return grantedBy;
    }
}
