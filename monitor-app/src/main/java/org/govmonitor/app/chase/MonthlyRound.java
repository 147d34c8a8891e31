package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Recipient;
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

    MonthlyRound(ChaseSettings settings, RoundBook book, Chased chased, Findings findings) {
        this.findings = findings;
        this.settings = settings;
        this.book = book;
        this.chased = chased;
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
        book.make(NAME, firedAt, this::tell);
    }

    private List<Message> tell(LocalDate day, Instant now) {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        Digests digests = chased.digests(now);
        FindingQuery found = FindingQuery.inState(FindingState.OPEN, FindingState.RECTIFIED, FindingState.CLOSED)
                .foundIn(month);
        chased.of(Sight.EVERYTHING, found)
                .forEach(finding -> digests.of(finding).fresh(digests.told(finding, "")));
        chased.of(Sight.EVERYTHING, FindingQuery.ALL.overdueAt(now))
                .forEach(finding -> digests.of(finding).overdue(digests.told(finding, "")));
        List<Message> messages = new ArrayList<>(digests.messages(NAME + ":" + month, "monthly", month.atDay(1)));
        messages.add(new Message(
                NAME + ":" + month,
                new Recipient.Office(),
                "month",
                Map.of(
                        "unit", WORDS.say("office"),
                        "date", month.atDay(1),
                        "undecided", findings.count(Sight.EVERYTHING, FindingQuery.ALL.undecided())),
                false));
        return messages;
    }
}
