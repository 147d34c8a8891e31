package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/** What lasts: a target with regard to one kind of problem, and what was last seen of it. */
@Entity
@Table(name = "subject")
class KnownSubject {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject")
    @SequenceGenerator(name = "subject", sequenceName = "ledger_subject_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long targetId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ProblemKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(nullable = false)
    private String place;

    @Column
    private @Nullable String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Visit.Outcome lastVerdict;

    @Column(nullable = false)
    private Instant lastSeenAt;

    @Column(nullable = false)
    private int timesGone;

    protected KnownSubject() {}

    KnownSubject(long targetId, RecordedVisit visit) {
        this.targetId = targetId;
        this.kind = visit.kind();
        this.scheme = visit.scheme();
        this.place = visit.place();
        see(visit);
    }

    /** What a person saw: it is bad from then on. */
    KnownSubject(long targetId, ProblemKind kind, Scheme scheme, String place, @Nullable String name, Instant at) {
        this.targetId = targetId;
        this.kind = kind;
        this.scheme = scheme;
        this.place = place;
        this.name = name;
        this.lastVerdict = Visit.Outcome.FOUND;
        this.lastSeenAt = at;
        this.timesGone = 0;
    }

    /** Takes note of a visit that is later than any before and not UNREADABLE. Being gone counts from the second time on. */
    final void see(RecordedVisit visit) {
        name = visit.name();
        lastSeenAt = visit.observedAt();
        timesGone = visit.outcome() == Visit.Outcome.GONE ? timesGone + 1 : 0;
        if (timesGone != 1) {
            lastVerdict = visit.outcome();
        }
    }

    /** It is the same subject, seen at another address from now on. */
    void moveTo(HttpUrl address) {
        place = address.toString();
    }

    long id() {
        return id;
    }

    long targetId() {
        return targetId;
    }

    ProblemKind kind() {
        return kind;
    }

    Scheme scheme() {
        return scheme;
    }

    String place() {
        return place;
    }

    @Nullable
    String name() {
        return name;
    }

    Subject subject() {
        return scheme.subject(place, name);
    }

    SiteStanding toStanding() {
        return new SiteStanding(kind, subject(), bad(), lastSeenAt);
    }

    /** In the midst of an episode: what is found now began earlier, as long as nothing said otherwise in between. */
    boolean bad() {
        return lastVerdict == Visit.Outcome.FOUND;
    }

    Visit.Outcome lastVerdict() {
        return lastVerdict;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    int timesGone() {
        return timesGone;
    }
}
