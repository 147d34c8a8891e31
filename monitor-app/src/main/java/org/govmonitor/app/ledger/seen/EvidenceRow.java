package org.govmonitor.app.ledger.seen;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.hibernate.annotations.Immutable;

/** What was seen in the visit that caused an event of a finding. Written once. */
@Entity
@Immutable
@Table(name = "finding_evidence")
public class EvidenceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @SequenceGenerator(name = "evidence", sequenceName = "ledger_evidence_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long findingId;

    @Column(nullable = false)
    private int seq;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Visit.Outcome outcome;

    @Column(nullable = false)
    private Instant observedAt;

    @Column(nullable = false)
    @Convert(converter = SeenForm.class)
    private Seen seen;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceRow() {}

    /** @param seq of the event */
    public EvidenceRow(long findingId, int seq, Visit.Outcome outcome, Instant observedAt, Seen seen) {
        this.findingId = findingId;
        this.seq = seq;
        this.outcome = outcome;
        this.observedAt = observedAt;
        this.seen = seen;
    }

    public int seq() {
        return seq;
    }

    public Visit.Outcome outcome() {
        return outcome;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public Seen seen() {
        return seen;
    }
}
