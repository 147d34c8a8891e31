package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.Indicator;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/** One life of a problem. Its row is what its last event says. */
@Entity
@Table(name = "finding")
class Finding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding")
    @SequenceGenerator(name = "finding", sequenceName = "ledger_finding_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private KnownSubject subject;

    @Column(nullable = false)
    private long targetId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ProblemKind kind;

    @Column(nullable = false)
    private int occurrence;

    @Column
    private @Nullable Long liveSubject;

    @Column
    private @Nullable Long recursOf;

    @Column(nullable = false)
    private String wording;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(nullable = false)
    private int gravity;

    @Column(nullable = false)
    private String sought;

    @Column(nullable = false)
    private String indicatorsVersion;

    @Embedded
    private Life life;

    @Embedded
    private @Nullable Duty duty;

    @Embedded
    private Origin origin;

    @Column(nullable = false)
    @Convert(converter = DetailText.class)
    private Detail detail;

    @Column(nullable = false)
    private Instant firstFoundAt;

    @Column
    private @Nullable Instant decidedAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private int lastSeq;

    @Column(nullable = false)
    private String lastHash;

    @Version
    @SuppressWarnings("unused") // Hibernate counts in it, so that of two writers one fails
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /**
     * A problem that was not there before; {@link #step} with {@link EventType#OPENED} begins its history.
     *
     * @param before the closed finding of the same subject that it recurs, or null
     * @param wording what is wrong, in official words where the catalogue has them
     */
    Finding(
            KnownSubject subject,
            @Nullable Finding before,
            Indicator indicator,
            String wording,
            Origin origin,
            Life life,
            Detail detail,
            Cause cause) {
        this.subject = subject;
        this.targetId = subject.targetId();
        this.kind = subject.kind();
        this.occurrence = before == null ? 1 : before.occurrence + 1;
        this.liveSubject = subject.id();
        this.recursOf = before == null ? null : before.id;
        this.wording = wording;
        this.severity =
                detail.leak() == null ? indicator.severity() : detail.leak().severity();
        this.gravity = severity.ordinal();
        this.indicatorsVersion = cause.indicatorsVersion();
        this.origin = origin;
        this.sought = TextSearch.sought(wording, origin, subject);
        this.life = life;
        this.detail = detail;
        this.firstFoundAt = cause.at();
        this.changedAt = cause.at();
        this.lastHash = FindingEvent.NO_HASH;
    }

    /**
     * Moves it on and writes the line of history, which the caller stores.
     *
     * @param newDetail the evidence it now stands on, or null where that did not change
     */
    FindingEvent step(
            EventType type, Life next, Duty nextDuty, @Nullable Detail newDetail, Cause cause, EventHash hashing) {
        FindingState from = lastSeq == 0 ? null : life.state();
        lastSeq++;
        life = next;
        duty = nextDuty;
        if (newDetail != null) {
            severity = rated(type, newDetail);
            gravity = severity.ordinal();
            detail = newDetail;
        }
        liveSubject = next.state() == FindingState.CLOSED ? null : subject.id();
        changedAt = cause.at().isAfter(changedAt) ? cause.at() : changedAt;
        if (cause.human() && type.decides()) {
            decidedAt = cause.at();
        }
        FindingEvent event =
                new FindingEvent(this, lastSeq, type, from, next, nextDuty, newDetail, cause, lastHash, hashing);
        lastHash = event.hash();
        return event;
    }

    /** Whether somebody may see it: what is found in his unit's targets, and what his unit was told to put right. */
    boolean isWithin(Sight sight) {
        String unit = duty().unit();
        return sight.covers(targetId) || (unit != null && sight.coversUnit(unit));
    }

    /** The state in which it would be now if nothing excused it, were it found again. */
    FindingState stateUnlessExempt() {
        FindingState before = duty().exemptFrom();
        return switch (life.state()) {
            case NEW, REJECTED -> FindingState.NEW;
            case OPEN, RECTIFIED -> FindingState.OPEN;
            case EXEMPT -> before == null ? FindingState.NEW : before;
            case CLOSED -> throw new IllegalStateException("a closed finding does not live");
        };
    }

    /** As long as it goes on a leak is as grave as it ever was; one that begins anew is rated anew. */
    private Severity rated(EventType type, Detail next) {
        Severity seen = next.leak() == null ? severity : next.leak().severity();
        return type == EventType.EVIDENCE_CHANGED && severity.isGraverThan(seen) ? severity : seen;
    }

    long id() {
        return id;
    }

    KnownSubject subject() {
        return subject;
    }

    @Nullable
    Long recursOf() {
        return recursOf;
    }

    String wording() {
        return wording;
    }

    Severity severity() {
        return severity;
    }

    Life life() {
        return life;
    }

    Duty duty() {
        return duty == null ? Duty.NONE : duty;
    }

    Origin origin() {
        return origin;
    }

    Instant firstFoundAt() {
        return firstFoundAt;
    }

    Detail detail() {
        return detail;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The number of its last event: what a person saw of it, since nothing changes a finding without an event. */
    int lastSeq() {
        return lastSeq;
    }

    String lastHash() {
        return lastHash;
    }
}
