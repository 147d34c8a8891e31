package org.govmonitor.app.console.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.count.FindingCase;
import org.govmonitor.app.ledger.count.FindingNumbers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.indicator.Indicators;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /cases}: all that waits for a word, one case after the other. A case is what one site or account has of one kind; judged
 * it is gone, and the next stands in its place.
 */
@Controller
class CasePage {
    private static final int LINES_SHOWN = 100;

    private final FindingNumbers numbers;
    private final Findings findings;
    private final Registrations registrations;
    private final Indicators indicators;
    private final Clock clock;

    CasePage(
            FindingNumbers numbers,
            Findings findings,
            Registrations registrations,
            Indicators indicators,
            Clock clock) {
        this.numbers = numbers;
        this.findings = findings;
        this.registrations = registrations;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @param at how many cases were put off, from the front */
    @GetMapping("/cases")
    @ForReviewers
    String show(@RequestParam(defaultValue = "0") int at, SignedIn me, Model model) {
        List<FindingCase> cases = numbers.cases(me.sight());
        int place = Math.max(0, Math.min(at, cases.size()));
        model.addAttribute("at", place);
        model.addAttribute("left", cases.size() - place);
        model.addAttribute(
                "findingsLeft",
                cases.stream()
                        .skip(place)
                        .mapToInt(one -> one.findings().size())
                        .sum());
        if (place < cases.size()) {
            fill(cases.get(place), me, model);
        }
        return "today/cases";
    }

    private void fill(FindingCase one, SignedIn me, Model model) {
        Map<Long, NamedTarget> targets = registrations.named(me.sight()).stream()
                .collect(Collectors.toMap(NamedTarget::id, Function.identity()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Long> shown = one.findings().stream()
                .limit(LINES_SHOWN)
                .map(SeenFinding::findingId)
                .toList();
        List<CaseLine> lines = findings.byIds(me.sight(), shown).stream()
                .sorted(Comparator.comparingInt(finding -> shown.indexOf(finding.id())))
                .filter(FindingView::undecided)
                .map(finding -> CaseLine.of(finding, today))
                .toList();
        model.addAttribute("one", one);
        model.addAttribute("target", targets.get(one.targetId()));
        model.addAttribute("wording", indicators.of(one.kind()).wording());
        model.addAttribute("clause", indicators.of(one.kind()).clause());
        model.addAttribute("lines", lines);
    }
}
