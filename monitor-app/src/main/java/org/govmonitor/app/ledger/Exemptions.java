package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.exempt.Exemption;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreed exceptions by pattern, the list of all of them, and their end. */
@Service
public class Exemptions {
    private static final Words WORDS = Words.of(Exemptions.class);

    private final EntityManager store;
    private final FindingSearch search;
    private final Decider decider;
    private final Targets registry;
    private final Discretion discretion;
    private final TransactionTemplate transaction;

    Exemptions(
            EntityManager store,
            FindingSearch search,
            Decider decider,
            Targets registry,
            Discretion discretion,
            TransactionTemplate transaction) {
        this.store = store;
        this.search = search;
        this.decider = decider;
        this.registry = registry;
        this.discretion = discretion;
        this.transaction = transaction;
    }

    /**
     * Excuses all that a pattern covers: what is NEW or OPEN now, and what is found until the last day.
     *
     * @param until the last day that is excused, today at the earliest
     * @return what became of each finding that is there already
     * @throws IllegalArgumentException without a reason, if the day has passed, for leaks of personal data, which are excused
     *     one by one if at all, and for an address without a host
     */
    @SuppressWarnings("NullAway") // the template gives back what its callback gives, and that is never null
    public List<Answer> grant(Scope scope, LocalDate until, Command command) {
        check(until, command);
        FindingQuery covered = coveredBy(scope);
        Exemption exemption = transaction.execute(status -> {
            Exemption granted = new Exemption(
                    scope,
                    OfficeDay.of(command.at()),
                    until,
                    reason(command),
                    command.actor(),
                    command.at().truncatedTo(ChronoUnit.MICROS));
            store.persist(granted);
            return granted;
        });
        List<SeenFinding> targets = transaction.execute(
                status -> SeenFinding.ofAny(search.ids(covered.inStates(Set.of(FindingState.NEW, FindingState.OPEN)))));
        return decider.each(
                Sight.EVERYTHING,
                targets,
                command,
                finding -> Ruling.exempt(finding.life()),
                (finding, type, next, at) -> finding.duty().exempt(finding.stateUnlessExempt(), exemption.id(), until));
    }

    /**
     * Ends an exception today: it covers no day from this one on, and what it excused is as it was before, with a new time.
     *
     * @return what became of each finding that it excused; empty where there is no such exception or it is over
     * @throws IllegalArgumentException without a reason
     */
    @SuppressWarnings("NullAway") // the template gives back what its callback gives, and that is never null
    public List<Answer> end(long exemptionId, Command command) {
        demandReason(command);
        LocalDate today = OfficeDay.of(command.at());
        List<SeenFinding> excused = transaction.execute(status -> {
            Exemption exemption = store.find(Exemption.class, exemptionId);
            if (exemption == null || exemption.endedOn() != null) {
                return List.of();
            }
            exemption.end(today, command.actor(), reason(command));
            return SeenFinding.ofAny(search.ids(FindingQuery.ALL.underExemption(exemptionId)));
        });
        return decider.each(
                Sight.EVERYTHING,
                excused,
                command,
                finding -> Ruling.endExemption(finding.life(), finding.duty(), exemptionId));
    }

    /** All that somebody may see, those that end last first; of a unit what covers its own targets or itself. */
    @Transactional(readOnly = true)
    public List<ExemptionView> list(Sight sight, LocalDate today) {
        Map<Long, Long> counts = new HashMap<>();
        store.createQuery("""
                        select f.duty.exemptionId, count(f) from Finding f
                        where f.life.state = EXEMPT group by f.duty.exemptionId""", Object[].class).getResultList().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return store
                .createQuery("select e from Exemption e order by e.until desc, e.id desc", Exemption.class)
                .getResultList()
                .stream()
                .filter(exemption -> isWithin(exemption.scope(), sight))
                .map(exemption -> view(exemption, counts.getOrDefault(exemption.id(), 0L), today))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<ExemptionView> byId(Sight sight, long id, LocalDate today) {
        return list(sight, today).stream().filter(view -> view.id() == id).findFirst();
    }

    static void check(LocalDate until, Command command) {
        demandReason(command);
        if (until.isBefore(OfficeDay.of(command.at()))) {
            throw new IllegalArgumentException(WORDS.say("until.past", until));
        }
    }

    private static void demandReason(Command command) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new IllegalArgumentException(WORDS.say("exempt.none"));
        }
    }

    private String reason(Command command) {
        return Objects.requireNonNull(discretion.masked(command.reason(), OfficeDay.of(command.at())));
    }

    private ExemptionView view(Exemption exemption, long findings, LocalDate today) {
        KnownSubject subject =
                exemption.scope() instanceof Scope.OfSubject of ? store.find(KnownSubject.class, of.subjectId()) : null;
        return new ExemptionView(
                exemption.id(),
                exemption.scope(),
                subject == null ? null : subject.subject(),
                exemption.since(),
                exemption.until(),
                exemption.reason(),
                exemption.grantedBy(),
                exemption.grantedAt(),
                exemption.endedOn(),
                exemption.endedBy(),
                exemption.endReason(),
                findings,
                exemption.covers(today));
    }

    private FindingQuery coveredBy(Scope scope) {
        if (scope instanceof Scope.UnderAddress under) {
            demandAddress(under.prefix());
            refuseLeaks(under.kind());
            FindingQuery there = FindingQuery.ALL.under(under.prefix());
            return under.kind() == null ? there.notOfKind(ProblemKind.PRIVACY_LEAK) : there.ofKind(under.kind());
        }
        if (scope instanceof Scope.OfUnit of) {
            refuseLeaks(of.kind());
            return FindingQuery.ALL.ofTargets(registry.idsOf(of.unit())).ofKind(of.kind());
        }
        if (scope instanceof Scope.OfTarget of) {
            refuseLeaks(of.kind());
            return FindingQuery.ALL.ofTarget(of.targetId()).ofKind(of.kind());
        }
        throw new IllegalArgumentException("single findings are excused by Review.exempt");
    }

    private static void demandAddress(String prefix) {
        if (!prefix.matches("https?://[^/\\s]+/\\S*") || prefix.length() > 2000) {
            throw new IllegalArgumentException(WORDS.say("prefix.wrong"));
        }
    }

    private static void refuseLeaks(@Nullable ProblemKind kind) {
        if (kind == ProblemKind.PRIVACY_LEAK) {
            throw new IllegalArgumentException(WORDS.say("exempt.leaks"));
        }
    }

    private static boolean isWithin(Scope scope, Sight sight) {
        if (scope instanceof Scope.OfSubject of) {
            return sight.covers(of.targetId());
        }
        if (scope instanceof Scope.OfTarget of) {
            return sight.covers(of.targetId());
        }
        if (scope instanceof Scope.OfUnit of) {
            return sight.coversUnit(of.unit());
        }
        return sight instanceof Sight.Everything;
    }
}
