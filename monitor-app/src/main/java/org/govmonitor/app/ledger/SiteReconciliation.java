package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.exempt.Exemption;
import org.govmonitor.app.ledger.seen.EvidenceRow;
import org.govmonitor.check.Leak;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.indicator.Indicator;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.InitialState;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/** Brings the visits of one scan of one site into the ledger, inside the transaction of its caller. */
final class SiteReconciliation {
    private final EntityManager store;
    private final Indicators indicators;
    private final EventHash hashing;
    private final Terms terms;
    private final ScanSite scan;
    private final SiteLedger ledger;

    SiteReconciliation(
            EntityManager store,
            Indicators indicators,
            EventHash hashing,
            Terms terms,
            ScanSite scan,
            SiteLedger ledger) {
        this.store = store;
        this.indicators = indicators;
        this.hashing = hashing;
        this.terms = terms;
        this.scan = scan;
        this.ledger = ledger;
    }

    /**
     * @param first whether nothing of the site was ever seen before
     * @param undecided the batch of the site that still waits for a person, or null
     * @return the visits that became no event
     */
    List<Long> run(List<RecordedVisit> visits, boolean first, @Nullable Long undecided) {
        boolean homeOpened = scan.end().homeOpened();
        List<Verdict> verdicts = visits.stream()
                .map(visit -> Verdict.of(visit, ledger, homeOpened))
                .toList();
        MassChange mass = MassChange.of(verdicts, scan.end().columnsJudged(), first);
        Long held = undecided == null && mass.opening() ? batch(Batch.Direction.OPENING) : undecided;
        Long recovery = mass.recovery() ? batch(Batch.Direction.RECOVERY) : null;
        List<Long> silent = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Verdict ruled = held == null ? verdict : verdict.held();
            if (ruled.decision().event() == null) {
                silent.add(ruled.visit().id());
            } else {
                write(ruled, held, recovery);
            }
            if (ruled.decision() != Decision.NOTHING && ruled.subject() != null) {
                ruled.subject().see(ruled.visit());
            }
        }
        return silent;
    }

    private void write(Verdict verdict, @Nullable Long held, @Nullable Long recovery) {
        RecordedVisit visit = verdict.visit();
        Cause cause = Cause.visit(visit, verdict.whatIsNew(), indicators.version());
        EventType type = Objects.requireNonNull(verdict.decision().event());
        Finding finding = verdict.finding();
        if (finding == null) {
            open(verdict, cause, held);
            return;
        }
        Life next = next(verdict.decision(), finding, OfficeDay.of(visit.observedAt()), held, recovery);
        Exemption exemption = verdict.exemption();
        Duty duty = verdict.decision() == Decision.EXEMPT && exemption != null
                ? finding.duty().exempt(finding.stateUnlessExempt(), exemption.id(), exemption.until())
                : terms.after(type, finding, next, severity(verdict, finding), visit.observedAt());
        store.persist(finding.step(type, next, duty, verdict.newEvidence(), cause, hashing));
        keepSeen(finding, visit);
    }

    /** As it will be rated, which its deadline follows. */
    private static Severity severity(Verdict verdict, Finding finding) {
        Detail detail = verdict.newEvidence();
        return detail == null || detail.leak() == null
                ? finding.severity()
                : detail.leak().severity();
    }

    private void keepSeen(Finding finding, RecordedVisit visit) {
        Seen seen = visit.seen();
        if (seen != null) {
            store.persist(new EvidenceRow(finding.id(), finding.lastSeq(), visit.outcome(), visit.observedAt(), seen));
        }
    }

    private static Life next(
            Decision decision, Finding finding, LocalDate day, @Nullable Long held, @Nullable Long recovery) {
        Life life = finding.life();
        return switch (decision) {
            case REOPEN -> life.reopened();
            case RETURN -> Life.found(FindingState.NEW, day, held);
            case CHANGE_EVIDENCE -> life;
            case MARK_IN_ORDER -> life.marked(day);
            case UNMARK -> life.marked(null);
            case RECTIFY -> life.rectified(day, recovery);
            case DATE_RECTIFICATION -> life.rectified(day, null);
            case HOLD_RELAPSE -> life.relapsed(day, held);
            case DROP_RELAPSE -> life.notRelapsed();
            case EXEMPT -> life.exempted().marked(null);
            case END_EXEMPTION -> life.foundAfterExemption(finding.stateUnlessExempt(), day, held);
            case OPEN, NOTHING, SIGHTING, GONE_ONCE -> throw new IllegalArgumentException(decision + " moves nothing");
        };
    }

    private void open(Verdict verdict, Cause cause, @Nullable Long held) {
        RecordedVisit visit = verdict.visit();
        KnownSubject subject = verdict.subject() == null ? newSubject(visit) : verdict.subject();
        Indicator indicator = indicators.of(visit.kind());
        Detail detail = Objects.requireNonNull(verdict.detail());
        FindingState state = held == null && startsOpen(indicator, detail) ? FindingState.OPEN : FindingState.NEW;
        Exemption exemption = verdict.exemption();
        LocalDate day = OfficeDay.of(visit.observedAt());
        Finding finding = new Finding(
                subject,
                verdict.subject() == null ? null : ledger.closed(subject),
                indicator,
                indicator.wording(),
                Origin.MACHINE,
                exemption == null
                        ? Life.found(state, day, held)
                        : Life.found(state, day, null).exempted(),
                detail,
                cause);
        Duty duty = exemption == null
                ? terms.opened(finding, visit.observedAt())
                : Duty.NONE.exempt(state, exemption.id(), exemption.until());
        store.persist(finding);
        store.persist(finding.step(EventType.OPENED, finding.life(), duty, finding.detail(), cause, hashing));
        keepSeen(finding, visit);
    }

    /** A leak that is certain and grave or high counts at once, one that is only doubtful never; else the catalogue says. */
    private static boolean startsOpen(Indicator indicator, Detail detail) {
        boolean byKind = indicator.starts() == InitialState.OPEN && !detail.doubtful();
        Leak leak = detail.leak();
        if (leak == null) {
            return byKind;
        }
        return leak.sure() && (byKind || leak.severity().isGraverThan(Severity.ORDINARY));
    }

    private KnownSubject newSubject(RecordedVisit visit) {
        KnownSubject subject = new KnownSubject(scan.targetId(), visit);
        store.persist(subject);
        store.persist(new SubjectKey(visit.subjectKey(), subject));
        return subject;
    }

    private Long batch(Batch.Direction direction) {
        Batch batch = new Batch(scan, direction);
        store.persist(batch);
        return batch.id();
    }
}
