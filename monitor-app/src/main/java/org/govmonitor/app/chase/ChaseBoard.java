package org.govmonitor.app.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is chased, for people: what is late and how far up the ladder, and the proposals that wait for a decision. */
@Service
@Transactional
public class ChaseBoard {
    private static final Words WORDS = Words.of(ChaseBoard.class);
    private static final int LONGEST_REASON = 500;

    private final ChaseStore store;
    private final Chased chased;
    private final List<Round> rounds;
    private final Findings findings;
    private final Review review;
    private final Discretion discretion;
    private final Audit audit;
    private final Clock clock;

    ChaseBoard(
            ChaseStore store,
            Chased chased,
            List<Round> rounds,
            Findings findings,
            Review review,
            Discretion discretion,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.review = review;
        this.chased = chased;
        this.rounds = List.copyOf(rounds);
        this.discretion = discretion;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A finding that is late.
     *
     * @param unit that has to act
     * @param overdueDays calendar days, at least 1
     * @param step the highest rung that was taken or proposed, or null
     */
    public record Line(
            long id,
            String name,
            String problem,
            String unit,
            LocalDate foundOn,
            @Nullable LocalDate due,
            long overdueDays,
            @Nullable ChaseStep step) {}

    /** @param lastMade null where it never was */
    public record Made(
            String round, @Nullable String cron, @Nullable Instant lastMade) {}

    /** All that is late within a sight, the earliest deadline first. */
    @Transactional(readOnly = true)
    public List<Line> late(Sight sight) {
        Instant now = clock.instant();
        Digests digests = chased.digests(now);
        Map<Long, ChaseStep> highest = store.highest();
        List<Line> lines = new ArrayList<>();
        for (FindingBrief finding : chased.of(sight, FindingQuery.ALL.overdueAt(now))) {
            Told told = digests.told(finding, "");
            lines.add(new Line(
                    finding.id(),
                    told.name(),
                    told.problem(),
                    digests.unit(finding),
                    told.foundOn(),
                    told.due(),
                    told.overdueDays(),
                    highest.get(finding.id())));
        }
        return lines;
    }

    /** Proposals that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<ChaseStep> proposals() {
        return store.proposed();
    }

    /**
     * Takes a proposal up or not.
     *
     * @throws ChaseRefusal without a reason, or where somebody decided already
     */
    public void decide(long step, boolean accept, String reason, String actor) {
        String typed = reason.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_REASON) {
            throw ChaseRefusal.of("request.reason", LONGEST_REASON);
        }
        String why = Objects.requireNonNull(discretion.masked(typed, OfficeDay.of(clock.instant())));
        ChaseStep proposed = store.step(step).orElseThrow(() -> ChaseRefusal.of("step.none"));
        ChaseStep.State to = accept ? ChaseStep.State.ACCEPTED : ChaseStep.State.DECLINED;
        if (!store.decide(step, to, actor, clock.instant(), why)) {
            throw ChaseRefusal.of("step.none");
        }
        FindingView finding =
                findings.byId(Sight.EVERYTHING, proposed.findingId()).orElseThrow(() -> ChaseRefusal.of("step.none"));
        String word = WORDS.say("decided." + accept, proposed.name(), why);
        review.note(Sight.EVERYTHING, List.of(finding.brief().seen()), Command.of(actor, word, clock.instant()));
        audit.record(
                actor,
                AuditAction.CHASE_DECIDED,
                proposed.name() + " " + proposed.findingId(),
                proposed.state().name(),
                to.name() + " " + why);
    }

    /** The rounds, when they run and ran. */
    @Transactional(readOnly = true)
    public List<Made> rounds() {
        return rounds.stream()
                .map(round -> new Made(
                        round.name(), round.cron(), store.lastMade(round.name()).orElse(null)))
                .toList();
    }
}
