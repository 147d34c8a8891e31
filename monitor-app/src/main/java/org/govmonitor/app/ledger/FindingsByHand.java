package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.app.ledger.due.Deadlines;
import org.govmonitor.app.ledger.due.Due;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.Indicator;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what people found. It is OPEN at once, since a person stands behind it, and lives like any other: a check that visits
 * the same subject for the same kind clears it, and what no check looks for is closed by people alone.
 */
@Service
public class FindingsByHand {
    private static final Words WORDS = Words.of(FindingsByHand.class);
    private static final int TRIES = 3;
    private static final int LONGEST_PROBLEM = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_OFFICE = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_COLUMN = 200;
    private static final int LONGEST_ADDRESS = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final EntityManager store;
    private final WatchedTargets watched;
    private final FindingRows findings;
    private final Targets registry;
    private final SubjectKeys keys;
    private final Indicators indicators;
    private final Decider decider;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Discretion discretion;
    private final TransactionTemplate transaction;

    FindingsByHand(
            EntityManager store,
            WatchedTargets watched,
            FindingRows findings,
            Targets registry,
            SubjectKeys keys,
            Indicators indicators,
            Decider decider,
            Terms terms,
            Deadlines deadlines,
            Discretion discretion,
            TransactionTemplate transaction) {
        this.store = store;
        this.watched = watched;
        this.findings = findings;
        this.registry = registry;
        this.keys = keys;
        this.indicators = indicators;
        this.decider = decider;
        this.terms = terms;
        this.deadlines = deadlines;
        this.discretion = discretion;
        this.transaction = transaction;
    }

    /** Writes it into the ledger, with the numbers of private persons masked in its words. */
    @SuppressWarnings("NullAway") // the template gives back what its callback gives, and that is never null
    public Entered enter(Sight sight, HandFinding said, Command command) {
        HandFinding masked = masked(said, OfficeDay.of(command.at()));
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> inTransaction(sight, masked, command));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Why it would be refused, for people; empty where it would not. */
    public Optional<String> fault(Sight sight, HandFinding said, LocalDate today) {
        Target target = registry.byId(said.targetId())
                .filter(found -> sight.covers(found.id()))
                .orElse(null);
        if (target == null) {
            return Optional.of(WORDS.say("hand.target"));
        }
        if (said.problem().isBlank() || said.problem().length() > LONGEST_PROBLEM) {
            return Optional.of(WORDS.say("hand.problem", LONGEST_PROBLEM));
        }
        if (isLonger(said.note(), LONGEST_NOTE)) {
            return Optional.of(WORDS.say("hand.note", LONGEST_NOTE));
        }
        if (isLonger(said.office(), LONGEST_OFFICE) || isLonger(said.number(), LONGEST_NUMBER)) {
            return Optional.of(WORDS.say("hand.source", LONGEST_OFFICE, LONGEST_NUMBER));
        }
        if (isLonger(said.column(), LONGEST_COLUMN) || isLonger(String.valueOf(said.at()), LONGEST_ADDRESS)) {
            return Optional.of(WORDS.say("hand.where", LONGEST_COLUMN, LONGEST_ADDRESS));
        }
        if (said.foundOn().isAfter(today) || said.foundOn().isBefore(EARLIEST)) {
            return Optional.of(WORDS.say("hand.day", said.foundOn()));
        }
        if (said.due() != null && said.due().isBefore(said.foundOn())) {
            return Optional.of(WORDS.say("hand.due", said.due()));
        }
        return HandSubject.of(said, target) == null
                ? Optional.of(WORDS.say("hand.place", indicators.of(said.kind()).wording()))
                : Optional.empty();
    }

    private Entered inTransaction(Sight sight, HandFinding said, Command command) {
        String fault = fault(sight, said, OfficeDay.of(command.at())).orElse(null);
        if (fault != null) {
            return Entered.refused(fault);
        }
        if (!watched.existsById(said.targetId())) {
            watched.save(new WatchedTarget(said.targetId()));
            store.flush();
        }
        watched.lock(said.targetId());
        Target target = registry.byId(said.targetId()).orElseThrow();
        HandSubject about = Objects.requireNonNull(HandSubject.of(said, target));
        Instant at = command.at().truncatedTo(ChronoUnit.MICROS);
        KnownSubject subject = subject(said, about, at);
        Finding before = findings.latestOf(subject.id()).orElse(null);
        if (before != null && before.life().state() != FindingState.CLOSED) {
            return new Entered(Entered.Result.THERE_ALREADY, before.id(), null);
        }
        Finding finding = open(said, subject, before, decider.cause(command, at));
        return new Entered(Entered.Result.DONE, finding.id(), null);
    }

    private Finding open(HandFinding said, KnownSubject subject, @Nullable Finding before, Cause cause) {
        Indicator indicator = indicators.of(said.kind());
        boolean own = said.kind() == ProblemKind.OTHER;
        Finding finding = new Finding(
                subject,
                before,
                indicator,
                own ? said.problem() : indicator.wording(),
                new Origin(
                        said.office() == null ? Origin.Way.HAND : Origin.Way.HANDED_DOWN, said.office(), said.number()),
                Life.found(FindingState.OPEN, said.foundOn(), null),
                new Detail(said.column(), null, null, null, cause.at(), 0, List.of(), note(said, own), null, false),
                cause);
        Due due = said.due() == null ? null : deadlines.on(said.due());
        decider.enter(
                finding, due == null ? terms.opened(finding, cause.at()) : Duty.NONE.due(due.at(), due.rule()), cause);
        return finding;
    }

    private KnownSubject subject(HandFinding said, HandSubject about, Instant at) {
        String number = Objects.requireNonNullElse(said.number(), "");
        String hash = about.scheme() == Scheme.HAND
                ? keys.ofHand(said.targetId(), said.kind(), about.place(), said.problem(), number)
                : keys.ofPlace(said.targetId(), about.scheme(), said.kind(), about.place());
        SubjectKey known = store.find(SubjectKey.class, hash);
        if (known != null) {
            return known.subject();
        }
        KnownSubject subject =
                new KnownSubject(said.targetId(), said.kind(), about.scheme(), about.place(), about.name(), at);
        store.persist(subject);
        store.persist(new SubjectKey(hash, subject));
        return subject;
    }

    private static @Nullable String note(HandFinding said, boolean own) {
        if (own || said.problem().isBlank()) {
            return said.note();
        }
        String both = said.note() == null ? said.problem() : WORDS.say("hand.both", said.problem(), said.note());
        return both.substring(0, Math.min(both.length(), LONGEST_NOTE + LONGEST_PROBLEM));
    }

    private HandFinding masked(HandFinding said, LocalDate today) {
        return new HandFinding(
                said.targetId(),
                said.kind(),
                said.at(),
                discretion.masked(said.column(), today),
                Objects.requireNonNull(discretion.masked(said.problem(), today)),
                discretion.masked(said.note(), today),
                said.foundOn(),
                discretion.masked(said.office(), today),
                discretion.masked(said.number(), today),
                said.due());
    }

    private static boolean isLonger(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }
}
