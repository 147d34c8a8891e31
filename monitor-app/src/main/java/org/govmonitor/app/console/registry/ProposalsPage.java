package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.ProposalDecision;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /proposals}: the sites whose columns wait for a person's word, and those of which nothing is watched at all. */
@Controller
@ForReviewers
class ProposalsPage {
    private static final int LONGEST_REASON = 500;

    /** Without sign-in nobody has a name; the store says that it came from this machine's page. */
    private static final String ACTOR = "console";

    private final Proposals proposals;
    private final Registrations registrations;
    private final Clock clock;

    ProposalsPage(Proposals proposals, Registrations registrations, Clock clock) {
        this.proposals = proposals;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What a person can say of a proposal. */
    enum Verdict {
        ACCEPTED,
        DISMISSED
    }

    /**
     * A site on the page.
     *
     * @param searched whether its columns were ever looked for
     * @param confident how many of its proposals can be accepted at once
     */
    record SiteLines(long id, String name, boolean watched, boolean searched, long confident, List<Line> lines) {}

    /** A proposal on the page. */
    record Line(long id, String path, String url, ColumnKind kind, String newest, String confidence, String replaces) {}

    @GetMapping("/proposals")
    String show(Model model) {
        return show(null, model);
    }

    /** Accepts what is sure of one site, all at once. */
    @PostMapping("/proposals/confident")
    String acceptConfident(@RequestParam long site, Model model) {
        List<Long> sure = proposals.waiting().stream()
                .filter(proposal -> proposal.siteId() == site && proposal.isConfident())
                .map(Proposal::id)
                .toList();
        return accept(sure, model);
    }

    @PostMapping("/proposals/{id}")
    String judge(
            @PathVariable long id,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        if (verdict == Verdict.ACCEPTED) {
            return accept(List.of(id), model);
        }
        String typed = reason.strip();
        if (typed.isEmpty()) {
            return show(Notice.failed("proposals.reason.none"), model);
        }
        ProposalDecision decision = new ProposalDecision(
                ACTOR, typed.substring(0, Math.min(typed.length(), LONGEST_REASON)), clock.instant());
        List<Proposal> done = proposals.dismiss(List.of(id), decision);
        return show(notice("proposals.dismissed", done), model);
    }

    private String accept(List<Long> ids, Model model) {
        List<Proposal> done = proposals.accept(ids, new ProposalDecision(ACTOR, null, clock.instant()));
        return show(notice("proposals.accepted", done), model);
    }

    private static Notice notice(String key, List<Proposal> done) {
        return done.isEmpty() ? Notice.failed("proposals.changed") : Notice.done(key, done.size());
    }

    private String show(@Nullable Notice notice, Model model) {
        Map<Long, List<Proposal>> bySite =
                proposals.waiting().stream().collect(Collectors.groupingBy(Proposal::siteId));
        List<SiteLines> sites = new ArrayList<>();
        for (RegisteredSite site : registrations.sites()) {
            List<Proposal> waiting = bySite.getOrDefault(site.id(), List.of());
            if (!waiting.isEmpty() || !site.isWatched()) {
                sites.add(lines(site, waiting));
            }
        }
        model.addAttribute("sites", sites);
        model.addAttribute("notice", notice);
        return "registry/proposals";
    }

    private SiteLines lines(RegisteredSite site, List<Proposal> waiting) {
        return new SiteLines(
                site.id(),
                site.site().name(),
                site.isWatched(),
                proposals.lookedAt(site.id()).isPresent(),
                waiting.stream().filter(Proposal::isConfident).count(),
                waiting.stream().map(ProposalsPage::line).toList());
    }

    private static Line line(Proposal proposal) {
        var column = proposal.column();
        return new Line(
                proposal.id(),
                String.join(" > ", column.path()),
                column.url().toString(),
                column.kind(),
                column.newest() == null ? "" : column.newest().toString(),
                Math.round(column.confidence() * 100) + "%",
                proposal.replaces() == null ? "" : proposal.replaces().toString());
    }
}
