package org.govmonitor.app.console.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.govmonitor.app.ledger.due.Deadlines;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.govmonitor.registry.ColumnKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /settings}: by which rules all is judged: kinds of problem, windows of columns, deadlines and working days. */
@Controller
class RulesPage {
    private final Indicators indicators;
    private final WorkingDays calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    RulesPage(Indicators indicators, WorkingDays calendar, Deadlines deadlines, Clock clock) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param worked days of the year */
    record Year(int year, int worked) {}

    /** @param rule by which something found now would be due, and until when; in words */
    record Term(Severity severity, String rule) {}

    @GetMapping("/settings")
    @ForReviewers
    String show(SignedIn me, Model model) {
        model.addAttribute("kinds", ProblemKind.values());
        model.addAttribute("indicators", indicators);
        model.addAttribute("columnKinds", ColumnKind.values());
        model.addAttribute(
                "years",
                calendar.years().stream()
                        .map(year -> new Year(year, calendar.workedIn(year)))
                        .toList());
        model.addAttribute("calendar", calendar.version());
        model.addAttribute(
                "warning",
                calendar.warning(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .orElse(null));
        model.addAttribute("terms", terms());
        return "settings/rules";
    }

    private List<Term> terms() {
        return Stream.of(Severity.values())
                .map(severity -> new Term(
                        severity,
                        deadlines
                                .of(severity, clock.instant())
                                .map(due -> due.rule())
                                .orElse("")))
                .toList();
    }
}
