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
import java.time.Instant;
import org.govmonitor.indicator.Severity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a finding's history. Written once; each carries the hash of the one before. */
@Entity
@Immutable
@Table(name = "finding_event")
class FindingEvent {
    /** What the first event of a finding has before it. */
    static final String NO_HASH = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event")
    @SequenceGenerator(name = "event", sequenceName = "ledger_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id")
    private Finding finding;

    @Column(nullable = false)
    private int seq;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private EventType type;

    @Column(nullable = false)
    private String cause;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable FindingState fromState;

    @Embedded
    private Life life;

    @Embedded
    private @Nullable Duty duty;

    @Column
    @Convert(converter = DetailText.class)
    private @Nullable Detail detail;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Column(nullable = false)
    private Instant happenedAt;

    @Column(nullable = false)
    private String actor;

    @Column
    private @Nullable String reason;

    @Column(nullable = false)
    private String indicatorsVersion;

    @Column(nullable = false)
    private String previousHash;

    @Column(nullable = false)
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected FindingEvent() {}

    FindingEvent(
            Finding finding,
            int seq,
            EventType type,
            @Nullable FindingState fromState,
            Life life,
            Duty duty,
            @Nullable Detail detail,
            Cause cause,
            String previousHash,
            EventHash hashing) {
        this.finding = finding;
        this.seq = seq;
        this.type = type;
        this.cause = cause.id();
        this.fromState = fromState;
        this.life = life;
        this.duty = duty;
        this.detail = detail;
        this.severity = finding.severity();
        this.happenedAt = cause.at();
        this.actor = cause.actor();
        this.reason = cause.reason();
        this.indicatorsVersion = cause.indicatorsVersion();
        this.previousHash = previousHash;
        this.hash = hashing.of(this);
    }

    /** Everything it says, one part a line, in a form that the same event always has. */
    String said() {
        String said = String.join(
                "\n",
                previousHash,
                Long.toString(finding.id()),
                Integer.toString(seq),
                type.name(),
                cause,
                String.valueOf(fromState),
                life.toString(),
                String.valueOf(new DetailText().convertToDatabaseColumn(detail)),
                Long.toString(happenedAt.getEpochSecond()),
                Integer.toString(happenedAt.getNano()),
                actor,
                String.valueOf(reason),
                indicatorsVersion);
        String rated = severity == null ? said : said + "\n" + severity;
        return duty().equals(Duty.NONE) ? rated : rated + "\n" + duty;
    }

    Finding finding() {
        return finding;
    }

    int seq() {
        return seq;
    }

    EventType type() {
        return type;
    }

    String cause() {
        return cause;
    }

    @Nullable
    FindingState fromState() {
        return fromState;
    }

    Life life() {
        return life;
    }

    Duty duty() {
        return duty == null ? Duty.NONE : duty;
    }

    @Nullable
    Detail detail() {
        return detail;
    }

    /** How grave the finding was held to be after it; null in events from before that was kept. */
    @Nullable
    Severity severity() {
        return severity;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String actor() {
        return actor;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }
}
