package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.Indicators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what a person decides. Each finding is one transaction and gets its own answer, so that one that changed in the
 * meantime keeps nobody from deciding on the others.
 */
@Component
class Decider {
    private static final int TRIES = 5;

    private final EntityManager store;
    private final FindingRows findings;
    private final FindingEvents events;
    private final Indicators indicators;
    private final EventHash hashing;
    private final Terms terms;
    private final Discretion discretion;
    private final TransactionTemplate transaction;

    Decider(
            EntityManager store,
            FindingRows findings,
            FindingEvents events,
            Indicators indicators,
            EventHash hashing,
            Terms terms,
            Discretion discretion,
            TransactionTemplate transaction) {
        this.store = store;
        this.findings = findings;
        this.events = events;
        this.indicators = indicators;
        this.hashing = hashing;
        this.terms = terms;
        this.discretion = discretion;
        this.transaction = transaction;
    }

    /** What a command means for a finding; asked under its lock. */
    interface Rule {
        Ruling on(Finding finding);
    }

    /** What becomes of the duty; asked only once the finding is really moved, and may write what belongs to it. */
    interface Consequence {
        Duty of(Finding finding, EventType type, Life next, Instant at);
    }

    List<Answer> each(Sight sight, Collection<SeenFinding> targets, Command command, Rule rule) {
        return each(sight, targets, command, rule, this::usual);
    }

    List<Answer> each(
            Sight sight, Collection<SeenFinding> targets, Command command, Rule rule, Consequence consequence) {
        return targets.stream()
                .map(target -> one(sight, target, command, rule, consequence))
                .toList();
    }

    /** Writes the first event of a finding that a person entered, inside the transaction of its caller. */
    void enter(Finding finding, Duty duty, Cause cause) {
        store.persist(finding);
        store.persist(finding.step(EventType.ENTERED, finding.life(), duty, finding.detail(), cause, hashing));
    }

    Cause cause(Command command, Instant at) {
        String reason = discretion.masked(command.reason(), OfficeDay.of(at));
        return new Cause(named(command.id()), at, command.actor(), reason, indicators.version());
    }

    /** How the events of a command name it. */
    static String named(String commandId) {
        return "command:" + commandId;
    }

    @SuppressWarnings("NullAway") // the template gives back what its callback gives, and that is never null
    private Answer one(Sight sight, SeenFinding target, Command command, Rule rule, Consequence consequence) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> inTransaction(sight, target, command, rule, consequence));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Answer inTransaction(Sight sight, SeenFinding target, Command command, Rule rule, Consequence consequence) {
        Finding finding = findings.lock(target.findingId())
                .filter(found -> found.isWithin(sight))
                .orElse(null);
        if (finding == null) {
            return Answer.noSuch(target.findingId());
        }
        Ruling ruling = rule.on(finding);
        boolean sentAgain = events.existsByFindingIdAndCause(finding.id(), named(command.id()));
        if (sentAgain || (ruling.allowed() && ruling.next() == null)) {
            return answer(finding, Answer.Result.DONE);
        }
        Long seen = target.version();
        if (seen != null && seen != finding.lastSeq()) {
            return changed(finding, seen);
        }
        if (ruling.next() == null || ruling.event() == null || livesAgainAlready(finding, ruling.next())) {
            return answer(finding, Answer.Result.REFUSED);
        }
        apply(finding, ruling.event(), ruling.next(), command, consequence);
        return answer(finding, Answer.Result.DONE);
    }

    private void apply(Finding finding, EventType event, Life next, Command command, Consequence consequence) {
        FindingState before = finding.life().state();
        if (event == EventType.REJECTED) {
            remember(finding);
        } else if (before == FindingState.REJECTED) {
            forget(finding);
        }
        Instant at = command.at().truncatedTo(ChronoUnit.MICROS);
        // A decision follows what it decides on, whatever the clocks of the two machines say.
        Instant after = at.isBefore(finding.changedAt()) ? finding.changedAt() : at;
        Duty duty = consequence.of(finding, event, next, after);
        store.persist(finding.step(event, next, duty, null, cause(command, after), hashing));
    }

    private Duty usual(Finding finding, EventType type, Life next, Instant at) {
        return terms.after(type, finding, next, finding.severity(), at);
    }

    /** A subject has one live finding at most: what was closed stays so when the same came again meanwhile. */
    private boolean livesAgainAlready(Finding finding, Life next) {
        return finding.life().state() == FindingState.CLOSED
                && next.state() != FindingState.CLOSED
                && findings.existsByLiveSubject(finding.subject().id());
    }

    private void remember(Finding finding) {
        long subject = finding.subject().id();
        List<String> known = store.createQuery(
                        "select r.id.evidenceKey from RejectedEvidence r where r.id.subjectId = :subject", String.class)
                .setParameter("subject", subject)
                .getResultList();
        finding.detail().keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> store.persist(new RejectedEvidence(subject, key)));
    }

    /** Else the next scan would not see it for what it is again. */
    private void forget(Finding finding) {
        store.createQuery(
                        "delete from RejectedEvidence r where r.id.subjectId = :subject and r.id.evidenceKey in :keys")
                .setParameter("subject", finding.subject().id())
                .setParameter("keys", finding.detail().keys())
                .executeUpdate();
    }

    private Answer changed(Finding finding, long seen) {
        List<HistoryLine> since = events.of(Set.of(finding.id())).stream()
                .filter(event -> event.seq() > seen)
                .map(HistoryLine::of)
                .toList();
        return new Answer(finding.id(), Answer.Result.CHANGED, finding.life().state(), finding.lastSeq(), since);
    }

    private static Answer answer(Finding finding, Answer.Result result) {
        return new Answer(finding.id(), result, finding.life().state(), finding.lastSeq(), List.of());
    }
}
