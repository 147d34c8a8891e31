package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.due.Deadlines;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.calendar.UnknownYearException;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * 日整改: each unit is told in one message what is new, due today and late, and the rungs of the ladder that are due are taken. On
 * days off only of what is due by the hours of the clock; the rest waits for the next working day.
 */
@Service
class DailyRound implements Round {
    static final String NAME = "daily";
    private static final String DAY_OFF = "dayOff";
    private static final Words WORDS = Words.of(DailyRound.class);

    private final ChaseSettings settings;
    private final RoundBook book;
    private final ChaseStore store;
    private final Chased chased;
    private final Steps steps;
    private final Findings findings;
    private final Deadlines deadlines;
    private final WorkingDays calendar;

    DailyRound(
            ChaseSettings settings,
            RoundBook book,
            ChaseStore store,
            Chased chased,
            Steps steps,
            Findings findings,
            Deadlines deadlines,
            WorkingDays calendar) {
        this.settings = settings;
        this.book = book;
        this.store = store;
        this.chased = chased;
        this.steps = steps;
        this.findings = findings;
        this.deadlines = deadlines;
        this.calendar = calendar;
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
        if (isWorked(OfficeDay.of(firedAt))) {
            book.make(NAME, firedAt, (day, now) -> {
                List<Message> messages = new ArrayList<>(units(day, now, finding -> true));
                messages.addAll(office(day));
                return messages;
            });
        } else {
            book.make(DAY_OFF, firedAt, (day, now) -> units(day, now, this::isByHours));
        }
    }

    private List<Message> units(LocalDate day, Instant now, Predicate<FindingBrief> meant) {
        Digests digests = chased.digests(now);
        List<FindingBrief> late = chased.of(Sight.EVERYTHING, FindingQuery.ALL.overdueAt(now)).stream()
                .filter(meant)
                .toList();
        Map<Long, String> taken = steps.take(late, day, now);
        late.forEach(finding ->
                digests.of(finding).overdue(digests.told(finding, taken.getOrDefault(finding.id(), ""))));
        chased.of(Sight.EVERYTHING, FindingQuery.ALL.dueBetween(day, day)).stream()
                .filter(meant)
                .filter(finding -> !finding.overdue(now))
                .forEach(finding -> digests.of(finding).dueToday(digests.told(finding, "")));
        Predicate<FindingBrief> fresh = opened(now);
        chased.of(Sight.EVERYTHING, FindingQuery.inState(FindingState.OPEN)).stream()
                .filter(meant)
                .filter(finding -> !finding.overdue(now) && fresh.test(finding))
                .forEach(finding -> digests.of(finding).fresh(digests.told(finding, "")));
        return digests.messages(NAME + ":" + day, "daily", day);
    }

    /** What became open since its unit was last told of such things. */
    private Predicate<FindingBrief> opened(Instant now) {
        Instant worked = store.lastMade(NAME).orElse(now.minus(1, ChronoUnit.DAYS));
        Instant off = book.lastMade(DAY_OFF);
        Set<Long> sinceWorked = store.openedSince(worked);
        Set<Long> sinceEither = off.isAfter(worked) ? store.openedSince(off) : sinceWorked;
        return finding -> (isByHours(finding) ? sinceEither : sinceWorked).contains(finding.id());
    }

    /** The office hears what waits for it: findings to judge, proposals and requests to decide. */
    private List<Message> office(LocalDate day) {
        long undecided = findings.count(Sight.EVERYTHING, FindingQuery.ALL.undecided());
        int proposals = store.proposed().size();
        int requests = store.waiting().size();
        if (undecided + proposals + requests == 0) {
            return List.of();
        }
        return List.of(new Message(
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
    }

    private boolean isByHours(FindingBrief finding) {
        return deadlines.runsOnDaysOff(finding.severity());
    }

    /** A day that the calendar does not reach is held to be worked: rather told once too often than not. */
    private boolean isWorked(LocalDate day) {
        try {
            return calendar.isWorkingDay(day);
        } catch (UnknownYearException unknown) {
            return true;
        }
    }
}
