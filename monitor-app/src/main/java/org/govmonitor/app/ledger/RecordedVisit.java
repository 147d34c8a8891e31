package org.govmonitor.app.ledger;

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
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.govmonitor.app.ledger.seen.SeenForm;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/** A visit as one attempt of a scan wrote it down. */
@Entity
@Table(name = "visit")
class RecordedVisit {
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit")
    @SequenceGenerator(name = "visit", sequenceName = "ledger_visit_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long scanSiteId;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private String subjectKey;

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
    private Visit.Outcome outcome;

    @Column(nullable = false)
    private Instant observedAt;

    @Column
    @Convert(converter = DetailText.class)
    private @Nullable Detail detail;

    @Column
    private @Nullable String reason;

    @Column
    @Convert(converter = SeenForm.class)
    private @Nullable Seen seen;

    protected RecordedVisit() {}

    /** @param shown whether to keep what was seen, as it may become an event */
    RecordedVisit(Claim claim, String subjectKey, Visit visit, boolean shown) {
        this.scanSiteId = claim.scanSiteId();
        this.attempt = claim.attempt();
        this.subjectKey = subjectKey;
        this.kind = visit.kind();
        this.scheme = Scheme.of(visit.subject());
        this.place = visit.subject().place();
        this.name = cut(Scheme.nameOf(visit.subject()), LONGEST_NAME);
        this.outcome = visit.outcome();
        this.observedAt = visit.observedAt().truncatedTo(ChronoUnit.MICROS);
        Problem problem = visit.problem();
        this.detail = problem == null ? null : Detail.of(problem);
        this.reason = cut(visit.reason(), LONGEST_REASON);
        this.seen = shown ? visit.seen() : null;
    }

    long id() {
        return id;
    }

    String subjectKey() {
        return subjectKey;
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

    Visit.Outcome outcome() {
        return outcome;
    }

    Instant observedAt() {
        return observedAt;
    }

    boolean found() {
        return outcome == Visit.Outcome.FOUND;
    }

    /** What was seen, or null where that was not kept. */
    @Nullable
    Seen seen() {
        return seen;
    }

    /** Only of a visit that found something. */
    Detail detail() {
        return Objects.requireNonNull(detail, "nothing was found");
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
