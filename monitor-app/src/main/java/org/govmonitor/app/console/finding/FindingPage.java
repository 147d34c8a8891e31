package org.govmonitor.app.console.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.ledger.EvidenceOf;
import org.govmonitor.app.ledger.FindingEvidence;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.verify.Verifications;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.export.ListText;
import org.govmonitor.indicator.Indicators;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /findings/7}: one finding, all that speaks for it, what happened to it, and what can be done. */
@Controller
class FindingPage {
    private static final int HITS_SHOWN = 50;

    private final Findings findings;
    private final Registrations registrations;
    private final Verifications verifications;
    private final Proofs proofs;
    private final EvidenceOf evidence;
    private final ReadyMessage message;
    private final Indicators indicators;
    private final Clock clock;

    FindingPage(
            Findings findings,
            Registrations registrations,
            Verifications verifications,
            Proofs proofs,
            EvidenceOf evidence,
            ReadyMessage message,
            Indicators indicators,
            Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.verifications = verifications;
        this.proofs = proofs;
        this.evidence = evidence;
        this.message = message;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping("/findings/{id:[0-9]+}")
    @ForMembers
    String show(@PathVariable long id, SignedIn me, Model model) {
        fill(id, me, model);
        model.addAttribute(
                "verification", verifications.latestOf(me.sight(), id).orElse(null));
        return "finding/finding";
    }

    /** The same on one sheet for whoever is asked to answer for it: what was seen, how it was judged, by what clause. */
    @GetMapping("/findings/{id:[0-9]+}/why")
    @ForMembers
    String why(@PathVariable long id, SignedIn me, Model model) {
        fill(id, me, model);
        return "finding/why";
    }

    private void fill(long id, SignedIn me, Model model) {
        FindingView finding =
                findings.byId(me.sight(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        NamedTarget target = Targets.of(registrations, me.sight()).named(finding.targetId());
        FindingLine line = FindingLine.of(finding, target, now, today);
        model.addAttribute("finding", finding);
        model.addAttribute("line", line);
        model.addAttribute("today", today);
        model.addAttribute("clause", indicators.of(finding.kind()).clause());
        model.addAttribute("explanation", finding.detail().explanation(finding.kind()));
        model.addAttribute("hits", hits(finding));
        Leak leak = finding.detail().leak();
        model.addAttribute("leak", leak);
        model.addAttribute("kinds", leak == null ? "" : ListText.kinds(leak.kinds()));
        model.addAttribute("history", findings.history(me.sight(), id));
        FindingEvidence kept = evidence.finding(me.sight(), id).orElse(null);
        model.addAttribute("evidence", kept);
        model.addAttribute("open", LivePlace.of(finding, kept));
        model.addAttribute("message", message.of(line, finding));
        model.addAttribute("files", proofs.of(me.sight(), id));
        List<Act> acts = acts(finding, me);
        model.addAttribute("acts", acts);
        model.addAttribute("exemptable", acts.contains(Act.EXEMPT));
        model.addAttribute("verifiable", me.member().rectifies() && isLive(finding));
        model.addAttribute("reportable", me.member().rectifies() && finding.state() == FindingState.OPEN);
    }

    private static List<String> hits(FindingView finding) {
        List<Evidence> kept = finding.detail().evidence();
        return Samples.gravest(kept, HITS_SHOWN).stream()
                .map(ListText::evidence)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isLive(FindingView finding) {
        return finding.state() != FindingState.CLOSED && finding.state() != FindingState.REJECTED;
    }

    /** What of all acts this finding can take as it stands. */
    private static List<Act> acts(FindingView finding, SignedIn me) {
        List<Act> acts = new ArrayList<>();
        if (!me.member().reviews()) {
            return acts;
        }
        if (finding.undecided()) {
            acts.add(Act.CONFIRM);
        }
        switch (finding.state()) {
            case NEW -> acts.addAll(List.of(Act.REJECT, Act.EXEMPT));
            case OPEN -> acts.addAll(List.of(Act.ASSIGN, Act.REMIND, Act.REJECT, Act.EXEMPT));
            case RECTIFIED -> acts.addAll(finding.undecided() ? List.of(Act.REJECT) : List.of(Act.CLOSE, Act.REOPEN));
            case CLOSED, REJECTED -> acts.add(Act.REOPEN);
            case EXEMPT -> {}
        }
        acts.add(Act.NOTE);
        return acts;
    }
}
