package org.govmonitor.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Exemptions;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.publishing.issue.IssuedLists;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What people of the sample office wrote: findings by hand, those handed down, exceptions, and the lists that were issued. */
final class PastPapers {
    private static final Words WORDS = Words.of(PastPapers.class);
    private static final LocalTime NOON = LocalTime.of(11, 20);
    private static final int ISSUED_MONTHS = 6;
    private static final int MOST = 400;

    private final PastOffice past;
    private final LocalDate present;
    private final List<PastTarget> sites;
    private final FindingsByHand byHand;
    private final Findings findings;
    private final Review review;
    private final Exemptions exemptions;
    private final IssuedLists lists;

    PastPapers(
            PastOffice past,
            LocalDate present,
            List<PastTarget> targets,
            FindingsByHand byHand,
            Findings findings,
            Review review,
            Exemptions exemptions,
            IssuedLists lists) {
        this.past = past;
        this.present = present;
        this.sites = targets.stream().filter(PastTarget::isSite).toList();
        this.byHand = byHand;
        this.findings = findings;
        this.review = review;
        this.exemptions = exemptions;
        this.lists = lists;
    }

    /** What was written down in the course of a day on which the office worked. */
    void write(LocalDate day, LocalDate before, boolean last) {
        if (Dice.below(4, "hand", day) == 0 || last) {
            enter(day, Dice.below(sites.size(), "site", day), null, null);
        }
        boolean firstOfMonth = before.getMonth() != day.getMonth();
        if (last || firstOfMonth && day.getMonthValue() % 2 == 1) {
            handDown(day, last);
        }
        if (last) {
            excuse(day);
        }
        LocalDate fifth = day.withDayOfMonth(5);
        if (!day.isBefore(fifth) && before.isBefore(fifth)) {
            issue(YearMonth.from(day).minusMonths(1), null);
        }
        LocalDate twelfth = day.withDayOfMonth(12);
        if (!day.isBefore(twelfth) && before.isBefore(twelfth) && isNear(YearMonth.from(day), 1)) {
            issue(YearMonth.from(day).minusMonths(1), WORDS.say("correction"));
        }
    }

    /** Of the last day's some are due on the present one, some on the next and some later. */
    private void handDown(LocalDate day, boolean last) {
        int issue = day.getMonthValue() / 2 + 1;
        String number = new MessageFormat(past.number(), Locale.ROOT)
                .format(new Object[] {Integer.toString(day.getYear()), Integer.toString(last ? 90 + issue : issue)});
        int[] days = {0, 1, 3, 6};
        for (int at = 0; at < days.length + 1; at++) {
            LocalDate due = last ? present.plusDays(days[at % days.length]) : day.plusDays(10);
            enter(day, (Dice.below(sites.size(), "down", day) + at) % sites.size(), number + "-" + (at + 1), due);
        }
    }

    private void enter(LocalDate day, int site, @Nullable String number, @Nullable LocalDate due) {
        PastTarget target = sites.get(site);
        String problem = Dice.oneOf(past.hand(), "problem", day, site);
        HandFinding said = new HandFinding(
                target.id(),
                ProblemKind.OTHER,
                ((RegisteredSite) target.target()).site().url(),
                null,
                problem,
                null,
                day,
                number == null ? null : past.office(),
                number,
                due);
        byHand.enter(Sight.EVERYTHING, said, command(day, null));
    }

    private void excuse(LocalDate day) {
        for (PastOffice.Excuse excuse : past.exempt()) {
            List<SeenFinding> meant = findings
                    .find(
                            Sight.EVERYTHING,
                            FindingQuery.ALL
                                    .ofTarget(named(excuse.site()).id())
                                    .ofKind(ProblemKind.COLUMN_STALE)
                                    .inStates(Set.of(FindingState.OPEN)),
                            FindingOrder.LATEST_FIRST,
                            0,
                            MOST)
                    .findings()
                    .stream()
                    .filter(finding -> finding.subject() instanceof Subject.OfColumn column
                            && column.name().equals(excuse.column()))
                    .map(finding -> finding.seen())
                    .toList();
            review.exempt(Sight.EVERYTHING, meant, present.plusDays(excuse.days()), command(day, excuse.reason()));
        }
        PastOffice.Pattern pattern = past.pattern();
        exemptions.grant(
                new Scope.OfTarget(named(pattern.site()).id(), pattern.kind()),
                present.plusDays(pattern.days()),
                command(day, pattern.reason()));
    }

    private void issue(YearMonth month, @Nullable String reason) {
        if (!isNear(month, ISSUED_MONTHS)) {
            return;
        }
        try {
            lists.issue(month, past.reviewer(), reason, reason == null ? 0 : 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isNear(YearMonth month, int months) {
        return !month.isBefore(YearMonth.from(present).minusMonths(months));
    }

    private PastTarget named(String name) {
        return sites.stream()
                .filter(site -> site.target().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Command command(LocalDate day, @Nullable String reason) {
        return Command.of(past.reviewer(), reason, PastNight.at(day, NOON));
    }
}
