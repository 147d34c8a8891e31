package org.govmonitor.app.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 月通报: each unit is told how it stood in the month that is over, and the office that the bulletin can be drafted. */
@Service
class MonthlyRound implements Round {
    static final String NAME = "monthly";
    private static final Words WORDS = Words.of(MonthlyRound.class);

    private final ChaseSettings settings;
    private final RoundBook book;
    private final Chased chased;
    private final Findings findings;
    private final Clock clock;

    MonthlyRound(ChaseSettings settings, RoundBook book, Chased chased, Findings findings, Clock clock) {
        this.findings = findings;
        this.settings = settings;
        this.book = book;
        this.chased = chased;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable String cron() {
        return ChaseSettings.cron(settings.monthly());
    }

    @Override
    public void run(Instant firedAt) {
        LocalDate day = OfficeDay.of(firedAt);
        if (book.isMade(NAME, day)) {
            return;
        }
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(day).minusMonths(1);
        Map<Long, NamedTarget> targets = chased.targets();
        Map<String, Digest> digests = new TreeMap<>();
        FindingQuery found = FindingQuery.ALL
                .inStates(Set.of(FindingState.OPEN, FindingState.RECTIFIED, FindingState.CLOSED))
                .foundIn(month);
        for (FindingBrief finding : chased.of(Sight.EVERYTHING, found)) {
            digest(finding, targets, digests).fresh(Chased.told(finding, targets, now, ""));
        }
        for (FindingBrief finding : chased.of(Sight.EVERYTHING, FindingQuery.ALL.overdueAt(now))) {
            digest(finding, targets, digests).overdue(Chased.told(finding, targets, now, ""));
        }
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(
                NAME + ":" + month,
                new Recipient.Office(),
                "month",
                Map.of(
                        "unit", WORDS.say("office"),
                        "date", month.atDay(1),
                        "undecided", findings.count(Sight.EVERYTHING, FindingQuery.ALL.undecided())),
                false));
        digests.forEach((unit, digest) -> messages.add(new Message(
                NAME + ":" + month + ":" + unit,
                new Recipient.OfUnit(unit),
                "monthly",
                digest.values(unit, month.atDay(1)),
                false)));
        book.made(NAME, day, now, messages);
    }

    private static Digest digest(FindingBrief finding, Map<Long, NamedTarget> targets, Map<String, Digest> digests) {
        return digests.computeIfAbsent(Chased.unit(finding, targets), unit -> new Digest());
    }
}
