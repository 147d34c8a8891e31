package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.KeptSite;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.ProposalDecision;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.app.runs.ColumnSearchDesk;
import org.govmonitor.app.runs.SearchProgress;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /sites/5/proposals}: looking for the columns of a site, and a person's word on what was found. */
@Controller
class ProposalsPage {
    private static final String PLACE = "/sites/{site}/proposals";
    private static final int LONGEST_REASON = 500;

    private final Proposals proposals;
    private final ColumnSearchDesk searches;
    private final RegistryView registry;
    private final Clock clock;

    ProposalsPage(Proposals proposals, ColumnSearchDesk searches, RegistryView registry, Clock clock) {
        this.proposals = proposals;
        this.searches = searches;
        this.registry = registry;
        this.clock = clock;
    }

    /** What a person can say of proposals. */
    enum Verdict {
        ACCEPTED,
        /** All of which the search is sure. */
        CONFIDENT,
        DISMISSED
    }

    /** A proposal on the page. */
    record Line(
            long id,
            String path,
            String url,
            ColumnKind kind,
            String newest,
            String confidence,
            boolean confident,
            String replaces) {
        static Line of(Proposal proposal) {
            var column = proposal.column();
            return new Line(
                    proposal.id(),
                    String.join(" > ", column.path()),
                    column.url().toString(),
                    column.kind(),
                    column.newest() == null ? "" : column.newest().toString(),
                    Math.round(column.confidence() * 100) + "%",
                    proposal.isConfident(),
                    proposal.replaces() == null ? "" : proposal.replaces().toString());
        }
    }

    @GetMapping(PLACE)
    @ForAdmins
    String show(@PathVariable long site, SignedIn me, Model model) {
        return show(site, Set.of(), Map.of(), "", me, model);
    }

    /** Starts a search; it goes on though the page is closed. */
    @PostMapping("/sites/{site}/search")
    @ForAdmins
    String search(@PathVariable long site, SignedIn me) {
        NotThere.ifEmpty(registry.site(me.sight(), site));
        searches.start(site);
        return "redirect:/sites/" + site + "/proposals";
    }

    /** How far the search has come, to be shown in place of what is shown of it. */
    @GetMapping("/sites/{site}/search")
    @ForAdmins
    String progress(@PathVariable long site, SignedIn me, Model model) {
        NotThere.ifEmpty(registry.site(me.sight(), site));
        addProgress(site, model);
        model.addAttribute("site", site);
        return "registry/proposals :: progress";
    }

    /** @param typed the kind and the window that were chosen for each, as {@code kind.7} and {@code within.7} */
    @PostMapping(PLACE)
    @ForAdmins
    String judge(
            @PathVariable long site,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") List<Long> chosen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            Model model,
            RedirectAttributes next) {
        NotThere.ifEmpty(registry.site(me.sight(), site));
        List<Proposal> waiting = proposals.waiting(site);
        List<Long> meant = waiting.stream()
                .filter(proposal ->
                        verdict == Verdict.CONFIDENT ? proposal.isConfident() : chosen.contains(proposal.id()))
                .map(Proposal::id)
                .toList();
        Notice fault = fault(verdict, meant, reason, chosen);
        Map<Long, String> windows = ProposedWindows.faults(meant, typed);
        if (verdict != Verdict.DISMISSED && !windows.isEmpty()) {
            fault = Notice.failed("proposals.window");
        }
        if (fault != null) {
            model.addAttribute("notice", fault);
            return show(site, Set.copyOf(chosen), typed, reason, me, model);
        }
        Notice told = verdict == Verdict.DISMISSED
                ? told("proposals.dismissed", proposals.dismiss(meant, decision(me, reason)))
                : told(
                        "proposals.accepted",
                        proposals.accept(meant, ProposedWindows.of(meant, typed), decision(me, null)));
        next.addFlashAttribute("notice", told);
        return "redirect:/sites/" + site + "/proposals";
    }

    private static @Nullable Notice fault(Verdict verdict, List<Long> meant, String reason, List<Long> chosen) {
        if (meant.isEmpty()) {
            return Notice.failed(chosen.isEmpty() ? "proposals.none" : "proposals.changed");
        }
        return verdict == Verdict.DISMISSED && reason.isBlank() ? Notice.failed("proposals.reason.none") : null;
    }

    private ProposalDecision decision(SignedIn me, @Nullable String reason) {
        String typed = reason == null ? null : reason.strip();
        return new ProposalDecision(
                me.member().name(),
                typed == null ? null : typed.substring(0, Math.min(typed.length(), LONGEST_REASON)),
                clock.instant());
    }

    private static Notice told(String key, List<Proposal> done) {
        return done.isEmpty() ? Notice.failed("proposals.changed") : Notice.done(key, done.size() + "");
    }

    private String show(long id, Set<Long> chosen, Map<String, String> typed, String reason, SignedIn me, Model model) {
        KeptSite site = registry.site(me.sight(), id).orElseThrow(NotThere::new);
        List<Line> lines = proposals.waiting(id).stream().map(Line::of).toList();
        model.addAttribute("kept", site);
        model.addAttribute("site", id);
        model.addAttribute("lines", lines);
        model.addAttribute("confident", lines.stream().filter(Line::confident).count());
        model.addAttribute(
                "watched",
                registry.columns(me.sight(), id).stream()
                        .anyMatch(column -> column.kept().halt() == null));
        model.addAttribute("searched", proposals.lookedAt(id).orElse(null));
        model.addAttribute("chosen", chosen);
        model.addAttribute("typed", typed);
        model.addAttribute("reason", reason);
        model.addAttribute("kinds", ColumnKind.values());
        addProgress(id, model);
        return "registry/proposals";
    }

    private void addProgress(long site, Model model) {
        SearchProgress progress = searches.of(site).orElse(null);
        model.addAttribute("progress", progress);
        model.addAttribute(
                "seconds",
                progress == null
                        ? 0
                        : Duration.between(
                                        progress.since(),
                                        Objects.requireNonNullElse(progress.endedAt(), clock.instant()))
                                .toSeconds());
    }
}
