package org.govmonitor.app.ledger.exempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/** One agreed exception. It is never deleted; ended early it covers no day from that one on. */
@Entity
@Table(name = "exemption")
public class Exemption {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exemption")
    @SequenceGenerator(name = "exemption", sequenceName = "ledger_exemption_seq", allocationSize = 50)
    private Long id;

    @Column
    private @Nullable Long subjectId;

    @Column
    private @Nullable Long targetId;

    @Column
    private @Nullable String unit;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ProblemKind kind;

    @Column
    private @Nullable String prefix;

    @Column(nullable = false)
    private LocalDate since;

    @Column(nullable = false)
    private LocalDate until;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String grantedBy;

    @Column(nullable = false)
    private Instant grantedAt;

    @Column
    private @Nullable LocalDate endedOn;

    @Column
    private @Nullable String endedBy;

    @Column
    private @Nullable String endReason;

    @Version
    @SuppressWarnings("unused") // Hibernate counts in it, so that of two who end it one fails
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    /**
     * @param since the first day it covers
     * @param until the last
     */
    public Exemption(
            Scope scope, LocalDate since, LocalDate until, String reason, String grantedBy, Instant grantedAt) {
        if (scope instanceof Scope.OfSubject of) {
            subjectId = of.subjectId();
            targetId = of.targetId();
            kind = of.kind();
        } else if (scope instanceof Scope.OfTarget of) {
            targetId = of.targetId();
            kind = of.kind();
        } else if (scope instanceof Scope.OfUnit of) {
            unit = of.unit();
            kind = of.kind();
        } else if (scope instanceof Scope.UnderAddress under) {
            prefix = under.prefix();
            kind = under.kind();
        }
        this.since = since;
        this.until = until;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** Whether it excuses a thing on a day. */
    public boolean covers(Case thing, LocalDate day) {
        return covers(day) && matches(thing);
    }

    /** Whether it holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until) && (endedOn == null || day.isBefore(endedOn));
    }

    private boolean matches(Case thing) {
        if (prefix != null) {
            boolean kindFits = kind == null ? thing.kind() != ProblemKind.PRIVACY_LEAK : kind == thing.kind();
            return kindFits && thing.place().startsWith(prefix);
        }
        if (kind != thing.kind()) {
            return false;
        }
        if (subjectId != null) {
            return subjectId.equals(thing.subjectId());
        }
        return targetId == null ? Objects.equals(unit, thing.unit()) : targetId == thing.targetId();
    }

    /** Ends it: it covers no day from this one on. */
    public void end(LocalDate day, String by, String why) {
        endedOn = day;
        endedBy = by;
        endReason = why;
    }

    /** What it covers. */
    public Scope scope() {
        if (prefix != null) {
            return new Scope.UnderAddress(prefix, kind);
        }
        ProblemKind one = Objects.requireNonNull(kind);
        if (targetId == null) {
            return new Scope.OfUnit(Objects.requireNonNull(unit), one);
        }
        return subjectId == null ? new Scope.OfTarget(targetId, one) : new Scope.OfSubject(subjectId, targetId, one);
    }

    public long id() {
        return id;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
