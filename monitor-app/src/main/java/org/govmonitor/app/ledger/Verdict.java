package org.govmonitor.app.ledger;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.exempt.Exemption;
import org.govmonitor.check.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A visit, what the ledger knew of its subject, and what follows.
 *
 * @param subject null for a subject that the ledger never heard of
 * @param finding the subject's live finding, or null
 * @param detail the evidence, without what was rejected before; null unless something was found
 * @param exemption that covers the subject on the day of the visit, or null
 */
record Verdict(
        RecordedVisit visit,
        @Nullable KnownSubject subject,
        @Nullable Finding finding,
        @Nullable Detail detail,
        @Nullable Exemption exemption,
        Decision decision) {

    private static final int NAMED = 5;

    static Verdict of(RecordedVisit visit, SiteLedger ledger, boolean homeOpened) {
        KnownSubject subject = ledger.subject(visit.subjectKey());
        Finding finding = subject == null ? null : ledger.live(subject);
        Set<String> rejected = subject == null ? Set.of() : ledger.rejected(subject);
        Detail detail = visit.found() ? episode(visit, subject, finding) : null;
        Detail left = detail == null ? null : detail.without(rejected);
        Detail told = left == null || finding == null ? left : left.reachedAs(finding.detail());
        Long excusedBy = finding == null ? null : finding.duty().exemptionId();
        Exemption exemption = visit.found() ? ledger.exemption(visit, subject, excusedBy) : null;
        Judgement.Known known = subject == null
                ? Judgement.Known.NOTHING
                : new Judgement.Known(
                        finding == null ? null : finding.life(),
                        finding == null ? Set.of() : finding.detail().keys(),
                        rejected,
                        subject.lastSeenAt(),
                        finding == null ? null : finding.decidedAt(),
                        subject.timesGone(),
                        excusedBy);
        Judgement.Seen seen = new Judgement.Seen(
                visit.outcome(),
                visit.observedAt(),
                detail == null ? Set.of() : detail.keys(),
                detail != null && !detail.evidence().isEmpty(),
                told != null && finding != null && Growth.between(finding, told).isWorse(),
                homeOpened,
                exemption == null ? null : exemption.id());
        return new Verdict(visit, subject, finding, told, exemption, Judgement.decide(known, seen));
    }

    /** Where neither hits nor a newest date tell one episode from the next, its beginning does. */
    private static Detail episode(RecordedVisit visit, @Nullable KnownSubject subject, @Nullable Finding finding) {
        Detail detail = visit.detail();
        if (!detail.evidence().isEmpty() || detail.newest() != null) {
            return detail;
        }
        boolean goesOn = subject != null && subject.bad();
        Instant since = goesOn && finding != null ? finding.detail().since() : null;
        return detail.since(since == null ? visit.observedAt() : since);
    }

    /** What the finding stands on from now, or null where it stays what it was: an order restored needs no evidence. */
    @Nullable
    Detail newEvidence() {
        return switch (decision) {
            case OPEN, REOPEN, RETURN, CHANGE_EVIDENCE, UNMARK, HOLD_RELAPSE, EXEMPT, END_EXEMPTION -> detail;
            default -> null;
        };
    }

    /** Whether it turns bad and nothing excuses it. */
    boolean turnsBad() {
        return decision.turnsBad() && exemption == null;
    }

    boolean ofColumn() {
        return visit.scheme() == Scheme.COLUMN;
    }

    Verdict held() {
        return new Verdict(visit, subject, finding, detail, exemption, decision.held());
    }

    /**
     * What is new: of a finding that returns its masked hits, as far as a line holds them; of one that goes on how far it grew.
     * Null where nothing is.
     */
    @Nullable
    String whatIsNew() {
        if (detail == null || detail.evidence().isEmpty()) {
            return null;
        }
        if (decision == Decision.CHANGE_EVIDENCE && finding != null) {
            return Growth.between(finding, detail).said();
        }
        if (decision != Decision.RETURN) {
            return null;
        }
        String named = detail.evidence().stream()
                .map(Evidence::masked)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return detail.evidence().size() > NAMED ? named + ", …" : named;
    }
}
