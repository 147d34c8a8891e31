package org.govmonitor.app.console.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Exemptions;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /settings/exemptions}: agreed exceptions: what they cover, why, until when, who granted them; granting and ending them. */
@Controller
class ExemptionsPage {
    private final Exemptions exemptions;
    private final Registrations registrations;
    private final Indicators indicators;
    private final Clock clock;

    ExemptionsPage(Exemptions exemptions, Registrations registrations, Indicators indicators, Clock clock) {
        this.exemptions = exemptions;
        this.registrations = registrations;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * What was typed; exactly one of target, unit and prefix says what is covered.
     *
     * @param kind null for all kinds, which only a prefix may cover
     */
    record Typed(
            @Nullable Long target,
            @Nullable String unit,
            @Nullable String prefix,
            @Nullable ProblemKind kind,
            @Nullable LocalDate until,
            @Nullable String reason) {
        static final Typed NOTHING = new Typed(null, null, null, null, null, null);

        @Nullable
        Scope scope() {
            if (prefix != null && !prefix.isBlank()) {
                return new Scope.UnderAddress(prefix.strip(), kind);
            }
            if (kind == null) {
                return null;
            }
            if (target != null) {
                return new Scope.OfTarget(target, kind);
            }
            return unit == null || unit.isBlank() ? null : new Scope.OfUnit(unit, kind);
        }
    }

    @GetMapping("/settings/exemptions")
    @ForReviewers
    String show(SignedIn me, Model model) {
        return show(Typed.NOTHING, me, model);
    }

    @PostMapping("/settings/exemptions")
    @ForReviewers
    String grant(Typed typed, SignedIn me, Model model, RedirectAttributes next) {
        Scope scope = typed.scope();
        if (scope == null || typed.until() == null) {
            model.addAttribute("notice", Notice.failed("exemptions.incomplete"));
            return show(typed, me, model);
        }
        try {
            int excused = exemptions
                    .grant(scope, typed.until(), command(typed.reason(), me))
                    .size();
            next.addFlashAttribute("notice", Notice.done("exemptions.granted", excused + ""));
            return "redirect:/settings/exemptions";
        } catch (IllegalArgumentException e) {
            model.addAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
            return show(typed, me, model);
        }
    }

    @PostMapping("/settings/exemptions/{id:[0-9]+}/end")
    @ForReviewers
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            RedirectAttributes next) {
        try {
            int back = exemptions.end(id, command(reason, me)).size();
            next.addFlashAttribute("notice", Notice.done("exemptions.ended", back + ""));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
        }
        return "redirect:/settings/exemptions";
    }

    private String show(Typed typed, SignedIn me, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<NamedTarget> targets = registrations.named(me.sight());
        Map<Long, NamedTarget> byId = targets.stream().collect(Collectors.toMap(NamedTarget::id, Function.identity()));
        model.addAttribute("typed", typed);
        model.addAttribute("today", today);
        model.addAttribute("targets", targets);
        model.addAttribute(
                "units", targets.stream().map(NamedTarget::unit).distinct().toList());
        model.addAttribute("kinds", ProblemKind.values());
        model.addAttribute("indicators", indicators);
        model.addAttribute(
                "exemptions",
                exemptions.list(me.sight(), today).stream()
                        .map(one -> ExemptionLine.of(one, byId, indicators))
                        .toList());
        return "settings/exemptions";
    }

    private Command command(@Nullable String reason, SignedIn me) {
        return Command.of(
                me.member().name(), reason == null || reason.isBlank() ? null : reason.strip(), clock.instant());
    }
}
