package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.words.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people decide about findings. Each finding is one transaction and gets its own answer, so that one that changed in
 * the meantime keeps nobody from deciding on the others.
 */
@Service
public class Review {
    private static final Words WORDS = Words.of(Review.class);
    private static final int TRIES = 5;

    private final EntityManager store;
    private final FindingRows findings;
    private final FindingEvents events;
    private final Indicators indicators;
    private final EventHash hashing;
    private final TransactionTemplate transaction;

    Review(
            EntityManager store,
            FindingRows findings,
            FindingEvents events,
            Indicators indicators,
            EventHash hashing,
            TransactionTemplate transaction) {
        this.store = store;
        this.findings = findings;
        this.events = events;
        this.indicators = indicators;
        this.hashing = hashing;
        this.transaction = transaction;
    }

    /** The problems are real: they become OPEN, or RECTIFIED where they were seen in order since. */
    public List<Answer> confirm(Collection<SeenFinding> targets, Command command) {
        return each(targets, command, Ruling::confirm);
    }

    /**
     * False alarms. Their evidence never brings them back.
     *
     * @throws IllegalArgumentException without a reason
     */
    public List<Answer> reject(Collection<SeenFinding> targets, Command command) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new IllegalArgumentException(WORDS.say("reason.none"));
        }
        return each(targets, command, Ruling::reject);
    }

    /**
     * The unit says that OPEN findings were put right. The day of rectification waits for a visit or for closing.
     *
     * @param on the day the unit names
     */
    public List<Answer> report(Collection<SeenFinding> targets, LocalDate on, Command command) {
        return each(targets, command, life -> Ruling.report(life, on));
    }

    /** RECTIFIED findings are verified; where no visit gave the day of rectification, it is that of the command. */
    public List<Answer> close(Collection<SeenFinding> targets, Command command) {
        return each(targets, command, life -> Ruling.close(life, OfficeDay.of(command.at())));
    }

    /** Opens again what a mass recovery rectified, as far as nothing happened to it since. */
    public List<Answer> undoRecovery(long batchId, Command command) {
        return each(SeenFinding.ofAny(findings.inBatch(batchId)), command, life -> Ruling.undoRecovery(life, batchId));
    }

    private List<Answer> each(Collection<SeenFinding> targets, Command command, Function<Life, Ruling> rule) {
        return targets.stream().map(target -> one(target, command, rule)).toList();
    }

    @SuppressWarnings("NullAway") // the template gives back what its callback gives, and that is never null
    private Answer one(SeenFinding target, Command command, Function<Life, Ruling> rule) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> inTransaction(target, command, rule));
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Answer inTransaction(SeenFinding target, Command command, Function<Life, Ruling> rule) {
        Finding finding = findings.lock(target.findingId()).orElse(null);
        if (finding == null) {
            return new Answer(target.findingId(), Answer.Result.REFUSED, null);
        }
        Ruling ruling = rule.apply(finding.life());
        boolean sentAgain = events.existsByFindingIdAndCause(finding.id(), cause(command));
        if (sentAgain || (ruling.allowed() && ruling.next() == null)) {
            return answer(finding, Answer.Result.DONE);
        }
        if (target.version() != null && target.version() != finding.version()) {
            return answer(finding, Answer.Result.CHANGED);
        }
        if (ruling.next() == null || ruling.event() == null) {
            return answer(finding, Answer.Result.REFUSED);
        }
        apply(finding, ruling.event(), ruling.next(), command);
        return answer(finding, Answer.Result.DONE);
    }

    private void apply(Finding finding, EventType event, Life next, Command command) {
        if (event == EventType.REJECTED) {
            remember(finding);
        }
        Instant at = command.at().truncatedTo(ChronoUnit.MICROS);
        // A decision follows what it decides on, whatever the clocks of the two machines say.
        Instant after = at.isBefore(finding.changedAt()) ? finding.changedAt() : at;
        Cause cause = new Cause(cause(command), after, command.actor(), command.reason(), indicators.version());
        store.persist(finding.step(event, next, null, cause, hashing));
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

    private static String cause(Command command) {
        return "command:" + command.id();
    }

    private static Answer answer(Finding finding, Answer.Result result) {
        return new Answer(finding.id(), result, finding.life().state());
    }
}
