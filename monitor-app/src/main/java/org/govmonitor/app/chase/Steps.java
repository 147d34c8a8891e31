package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.chase.ChaseSettings.Step;
import org.govmonitor.app.chase.ChaseStore.Missed;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.calendar.UnknownYearException;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Takes the rungs that are due, and writes each into the history of its finding. */
@Component
@EnableConfigurationProperties(ChaseSettings.class)
class Steps {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final Words WORDS = Words.of(Steps.class);
    static final String ACTOR = "monitor";

    private final ChaseSettings settings;
    private final ChaseStore store;
    private final Findings findings;
    private final Review review;
    private final WorkingDays calendar;

    Steps(ChaseSettings settings, ChaseStore store, Findings findings, Review review, WorkingDays calendar) {
        this.settings = settings;
        this.store = store;
        this.findings = findings;
        this.review = review;
        this.calendar = calendar;
    }

    /**
     * Names of the rungs taken now, by finding; a proposed one is not among them.
     *
     * @param late all that is overdue; what has a request that waits is left alone
     */
    Map<Long, String> take(List<FindingBrief> late, LocalDate today, Instant now) {
        Map<Missed, Integer> taken = store.taken();
        Set<Long> waiting = store.waiting();
        Map<Long, String> names = new HashMap<>();
        for (FindingBrief finding : late) {
            if (waiting.contains(finding.id())) {
                continue;
            }
            Missed missed = new Missed(
                    finding.id(), Objects.requireNonNull(finding.term().dueAt()));
            rung(finding, taken.getOrDefault(missed, 0), today).ifPresent(rung -> {
                Step step = settings.steps().get(rung);
                if (isTold(finding, missed, rung, step, now)) {
                    ChaseStep.State state = step.proposed() ? ChaseStep.State.PROPOSED : ChaseStep.State.TAKEN;
                    store.take(missed, rung, step.name(), today, state);
                    if (!step.proposed()) {
                        names.put(finding.id(), step.name());
                    }
                }
            });
        }
        return names;
    }

    private Optional<Integer> rung(FindingBrief finding, int taken, LocalDate today) {
        LocalDate last = Objects.requireNonNull(finding.term().dueOn());
        try {
            return new Ladder(settings.steps())
                    .due(
                            new Ladder.Late(finding.severity(), last, taken, taken == 0 && recurs(finding)),
                            today,
                            calendar);
        } catch (UnknownYearException unknown) {
            LOG.warn("finding {} is not chased: {}", finding.id(), unknown.getMessage());
            return Optional.empty();
        }
    }

    /** Whether the same kind of problem of the same site or account had been put right within the days of the settings before. */
    private boolean recurs(FindingBrief finding) {
        if (settings.recurrenceDays() == 0) {
            return false;
        }
        FindingQuery before = FindingQuery.inState(FindingState.RECTIFIED, FindingState.CLOSED)
                .ofTarget(finding.targetId())
                .ofKind(finding.kind())
                .rectifiedFrom(finding.foundOn().minusDays(settings.recurrenceDays()))
                .rectifiedTo(finding.foundOn());
        return findings.count(Sight.EVERYTHING, before) > 0;
    }

    /** Writes it into the history; false where the finding changed meanwhile, and then the next round sees it as it is. */
    private boolean isTold(FindingBrief finding, Missed missed, int rung, Step step, Instant now) {
        String id = "chase-" + finding.id() + "-" + missed.due().getEpochSecond() + "-" + rung;
        String word = step.proposed()
                ? WORDS.say("proposed", step.name(), finding.overdueDays(now))
                : WORDS.say("step", step.name(), finding.overdueDays(now));
        Command command = new Command(id, ACTOR, word, now);
        List<Answer> answers = step.proposed()
                ? review.note(Sight.EVERYTHING, List.of(finding.seen()), command)
                : review.remind(Sight.EVERYTHING, List.of(finding.seen()), command);
        return answers.get(0).result() == Answer.Result.DONE;
    }
}
