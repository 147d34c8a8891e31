package org.govmonitor.app.console.finding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingPage;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /findings}: the ledger, and a person's word on what is new in it. */
@Controller
@ForReviewers
class FindingsPage {
    private static final int PER_PAGE = 50;
    private static final int LONGEST_REASON = 500;

    /** Without sign-in nobody has a name; the history says that it came from this machine's page. */
    private static final String ACTOR = "console";

    private final Findings findings;
    private final Review review;
    private final Registrations registrations;
    private final Clock clock;

    FindingsPage(Findings findings, Review review, Registrations registrations, Clock clock) {
        this.findings = findings;
        this.review = review;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What a person can say of a finding. */
    enum Verdict {
        CONFIRMED,
        REJECTED
    }

    @GetMapping("/")
    String home() {
        return "redirect:/findings";
    }

    @GetMapping("/findings")
    String show(FindingFilter filter, Model model) {
        return show(filter, null, null, "", model);
    }

    /** Shows the page again, with what was typed where it was not taken. */
    @PostMapping("/findings/{id}")
    String judge(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            FindingFilter filter,
            Model model) {
        String typed = reason.strip();
        Notice notice = judge(id, version, verdict, typed.substring(0, Math.min(typed.length(), LONGEST_REASON)));
        return show(filter, notice, notice.done() ? null : String.valueOf(id), typed, model);
    }

    private Notice judge(long id, long version, Verdict verdict, String reason) {
        String number = String.valueOf(id);
        if (verdict == Verdict.REJECTED && reason.isEmpty()) {
            return Notice.failed("notice.reason");
        }
        Command command = Command.of(ACTOR, reason.isEmpty() ? null : reason, clock.instant());
        List<SeenFinding> target = List.of(new SeenFinding(id, version));
        Answer answer = (verdict == Verdict.CONFIRMED
                        ? review.confirm(target, command)
                        : review.reject(target, command))
                .get(0);
        return answer.result() == Answer.Result.DONE
                ? Notice.done("notice." + verdict, number)
                : Notice.failed("notice." + answer.result(), number);
    }

    private String show(
            FindingFilter filter, @Nullable Notice notice, @Nullable String typedFor, String typed, Model model) {
        Map<Long, RegisteredTarget> targets =
                registrations.targets().stream().collect(Collectors.toMap(RegisteredTarget::id, Function.identity()));
        FindingPage page = findings.find(filter.query(), filter.pageFromZero(), PER_PAGE);
        List<FindingLine> lines = page.findings().stream()
                .map(finding -> FindingLine.of(finding, Objects.requireNonNull(targets.get(finding.targetId()))))
                .toList();
        model.addAttribute("filter", filter);
        model.addAttribute("states", FindingState.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("lines", lines);
        model.addAttribute("total", page.total());
        model.addAttribute("pages", (page.total() + PER_PAGE - 1) / PER_PAGE);
        model.addAttribute("notice", notice);
        model.addAttribute("typedFor", typedFor);
        model.addAttribute("typed", typed);
        return "finding/findings";
    }
}
