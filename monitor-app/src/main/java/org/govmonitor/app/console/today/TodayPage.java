package org.govmonitor.app.console.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.accounts.round.AccountBoard;
import org.govmonitor.app.accounts.round.AccountFilter;
import org.govmonitor.app.accounts.round.AccountOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.count.FindingNumbers;
import org.govmonitor.app.ledger.count.UnitNumbers;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.RunQuery;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.seen.ColumnStandings;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.indicator.ProblemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: what is new, due or broken this morning, each number a way into the list that it counts. */
@Controller
class TodayPage {
    private static final int SOON = 3;
    private static final int MONTHS = 12;
    private static final int UNITS_SHOWN = 10;

    private final FindingNumbers numbers;
    private final Findings findings;
    private final ScanRuns runs;
    private final AccountBoard accounts;
    private final ColumnStandings columns;
    private final Morning morning;
    private final Clock clock;

    TodayPage(
            FindingNumbers numbers,
            Findings findings,
            ScanRuns runs,
            AccountBoard accounts,
            ColumnStandings columns,
            Morning morning,
            Clock clock) {
        this.numbers = numbers;
        this.findings = findings;
        this.runs = runs;
        this.accounts = accounts;
        this.columns = columns;
        this.morning = morning;
        this.clock = clock;
    }

    @GetMapping("/")
    @ForMembers
    String show(SignedIn me, Model model) {
        Sight sight = me.sight();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Instant since = morning.since(today, clock.getZone());
        model.addAttribute("since", since.atZone(clock.getZone()));
        model.addAttribute("counts", numbers.counts(sight, now, since, SOON));
        model.addAttribute("down", findings.count(sight, down()));
        model.addAttribute("columnsDue", columns.dueBetween(sight, today, today.plusDays(SOON)));
        model.addAttribute(
                "accountsDue",
                accounts.page(sight, dueSoon(), AccountOrder.NAME, false, 1, 1).total());
        model.addAttribute(
                "last",
                runs.find(RunQuery.of(sight), 0, 1).runs().stream().findFirst().orElse(null));
        model.addAttribute("trend", numbers.trend(sight, YearMonth.from(today), MONTHS));
        List<UnitNumbers> units = numbers.units(sight, now);
        model.addAttribute("units", units.stream().limit(UNITS_SHOWN).toList());
        model.addAttribute("moreUnits", Math.max(0, units.size() - UNITS_SHOWN));
        model.addAttribute("monthStart", today.withDayOfMonth(1));
        model.addAttribute("today", today);
        return "today/today";
    }

    private static FindingQuery down() {
        return FindingQuery.inState(FindingState.OPEN).ofKind(ProblemKind.SITE_UNREACHABLE);
    }

    private static AccountFilter dueSoon() {
        return new AccountFilter(null, null, null, AccountStanding.DUE_SOON, null);
    }
}
