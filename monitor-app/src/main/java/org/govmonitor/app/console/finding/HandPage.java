package org.govmonitor.app.console.finding;

import java.time.Clock;
import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /findings/new}: a person writes into the ledger what he saw himself. */
@Controller
class HandPage {
    private final FindingsByHand findings;
    private final Registrations registrations;
    private final Indicators indicators;
    private final Clock clock;

    HandPage(FindingsByHand findings, Registrations registrations, Indicators indicators, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param at an address, or empty
     */
    record Typed(
            @Nullable Long target,
            @Nullable ProblemKind kind,
            @Nullable String at,
            @Nullable String column,
            @Nullable String problem,
            @Nullable String note,
            @Nullable LocalDate foundOn,
            @Nullable LocalDate due) {
        static final Typed NOTHING = new Typed(null, null, null, null, null, null, null, null);
    }

    @GetMapping("/findings/new")
    @ForReviewers
    String form(SignedIn me, Model model) {
        return show(Typed.NOTHING, me, model);
    }

    @PostMapping("/findings/new")
    @ForReviewers
    String enter(Typed typed, SignedIn me, Model model, RedirectAttributes next) {
        String address = blank(typed.at());
        HttpUrl at = address == null ? null : HttpUrl.parse(address);
        if (typed.target() == null || (at == null && address != null)) {
            model.addAttribute("notice", Notice.failed(typed.target() == null ? "hand.noTarget" : "hand.noAddress"));
            return show(typed, me, model);
        }
        ProblemKind kind = typed.kind() == null ? ProblemKind.OTHER : typed.kind();
        String problem = blank(typed.problem());
        HandFinding said = new HandFinding(
                typed.target(),
                kind,
                at,
                blank(typed.column()),
                problem == null ? indicators.of(kind).wording() : problem,
                blank(typed.note()),
                typed.foundOn() == null ? today() : typed.foundOn(),
                null,
                null,
                typed.due());
        Entered entered = findings.fault(me.sight(), said, today())
                .map(Entered::refused)
                .orElseGet(() -> findings.enter(
                        me.sight(), said, Command.of(me.member().name(), blank(typed.note()), clock.instant())));
        if (entered.result() == Entered.Result.REFUSED) {
            model.addAttribute("notice", Notice.failed("notice.said", String.valueOf(entered.why())));
            return show(typed, me, model);
        }
        next.addFlashAttribute(
                "notice",
                entered.result() == Entered.Result.DONE ? Notice.done("hand.entered") : Notice.failed("hand.there"));
        return "redirect:/findings/" + entered.findingId();
    }

    private String show(Typed typed, SignedIn me, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("today", today());
        model.addAttribute("targets", registrations.named(me.sight()));
        model.addAttribute("kinds", ProblemKind.values());
        model.addAttribute("indicators", indicators);
        return "finding/new";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
