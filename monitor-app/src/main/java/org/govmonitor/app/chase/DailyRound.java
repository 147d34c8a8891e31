package org.govmonitor.app.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Outbox;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 日整改: each unit is told in one message what is new, due today and late, and the rungs of the ladder that are due are taken. */
@Service
@Transactional
class DailyRound implements Round {
    static final String NAME = "daily";
    private static final Words WORDS = Words.of(DailyRound.class);

    private final ChaseSettings settings;
    private final ChaseStore store;
    private final Chased chased;
    private final Steps steps;
    private final Findings findings;
    private final Outbox outbox;
    private final Clock clock;

    DailyRound(
            ChaseSettings settings,
            ChaseStore store,
            Chased chased,
            Steps steps,
            Findings findings,
            Outbox outbox,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.chased = chased;
        this.steps = steps;
        this.findings = findings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable String cron() {
        return ChaseSettings.cron(settings.daily());
    }

    @Override
    public void run(Instant firedAt) {
        LocalDate day = OfficeDay.of(firedAt);
        if (store.isMade(NAME, day)) {
            return;
        }
        Instant now = clock.instant();
        Map<Long, NamedTarget> targets = chased.targets();
        Instant since = store.lastMade(NAME).orElse(now.minus(1, ChronoUnit.DAYS));
        List<FindingBrief> late = chased.of(Sight.EVERYTHING, FindingQuery.ALL.overdueAt(now));
        Map<Long, String> taken = steps.take(late, day, now);
        Map<String, Digest> digests = new TreeMap<>();
        late.forEach(finding -> digest(finding, targets, digests)
                .overdue(Chased.told(finding, targets, now, taken.getOrDefault(finding.id(), ""))));
        chased.of(Sight.EVERYTHING, FindingQuery.ALL.dueBetween(day, day)).stream()
                .filter(finding -> !finding.overdue(now))
                .forEach(finding -> digest(finding, targets, digests).dueToday(Chased.told(finding, targets, now, "")));
        Set<Long> opened = store.openedSince(since);
        chased.of(Sight.EVERYTHING, FindingQuery.inState(FindingState.OPEN)).stream()
                .filter(finding -> opened.contains(finding.id()) && !finding.overdue(now))
                .forEach(finding -> digest(finding, targets, digests).fresh(Chased.told(finding, targets, now, "")));
        digests.forEach((unit, digest) -> outbox.post(new Message(
                NAME + ":" + day + ":" + unit,
                new Recipient.OfUnit(unit),
                "daily",
                digest.values(unit, day),
                digest.hasSteps())));
        int office = tellOffice(day);
        store.made(NAME, day, now, digests.size() + office);
    }

    /** The office hears what waits for it: findings to judge, proposals and requests to decide. */
    private int tellOffice(LocalDate day) {
        long undecided = findings.count(Sight.EVERYTHING, FindingQuery.ALL.undecided());
        int proposals = store.proposed().size();
        int requests = store.waiting().size();
        if (undecided + proposals + requests == 0) {
            return 0;
        }
        outbox.post(new Message(
                NAME + ":" + day,
                new Recipient.Office(),
                "office",
                Map.of(
                        "unit", WORDS.say("office"),
                        "date", day,
                        "undecided", undecided,
                        "proposals", proposals,
                        "requests", requests),
                false));
        return 1;
    }

    private static Digest digest(FindingBrief finding, Map<Long, NamedTarget> targets, Map<String, Digest> digests) {
        return digests.computeIfAbsent(Chased.unit(finding, targets), unit -> new Digest());
    }
}
