package org.govmonitor.app.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the trail. Written once. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private Instant happenedAt = Instant.EPOCH;

    @Column(nullable = false)
    private String actor = "";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AuditAction what = AuditAction.SIGNED_IN;

    @Column(nullable = false)
    private String subject = "";

    @Column(name = "before_text")
    private @Nullable String before;

    @Column(name = "after_text")
    private @Nullable String after;

    protected AuditRow() {}

    AuditRow(
            Instant at,
            String actor,
            AuditAction what,
            String subject,
            @Nullable String before,
            @Nullable String after) {
        this.happenedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.what = what;
        this.subject = subject;
        this.before = before;
        this.after = after;
    }

    AuditEntry toEntry() {
        return new AuditEntry(Objects.requireNonNull(id, "kept"), happenedAt, actor, what, subject, before, after);
    }
}
