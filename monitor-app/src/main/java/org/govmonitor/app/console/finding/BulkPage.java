package org.govmonitor.app.console.finding;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govmonitor.app.console.frame.Here;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingFilter;
import org.govmonitor.app.ledger.FindingList;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /findings/bulk}: one word on all that a filter leaves. What is meant is frozen when it is shown, number and version of
 * each, so that nothing that came or changed since is decided unseen.
 */
@Controller
class BulkPage {
    private static final int MOST = 5000;
    private static final int SHOWN = 20;
    private static final String FROZEN = BulkPage.class.getName();

    private final Findings findings;
    private final Registrations registrations;
    private final Acts acts;
    private final MessageSource words;
    private final Clock clock;

    BulkPage(Findings findings, Registrations registrations, Acts acts, MessageSource words, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What a person saw when he chose.
     *
     * @param back the list that it was chosen from
     */
    record Frozen(String id, List<SeenFinding> findings, String back) {}

    @GetMapping("/findings/bulk")
    @ForReviewers
    String show(
            FindingFilter filter, @ModelAttribute("here") Here here, SignedIn me, HttpSession session, Model model) {
        Targets targets = Targets.of(registrations, me.sight());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        FindingList found =
                findings.find(me.sight(), filter.query(targets.seen(), now, today), FindingOrder.LATEST_FIRST, 0, MOST);
        Frozen frozen = new Frozen(
                Long.toString(now.toEpochMilli()),
                found.findings().stream().map(FindingBrief::seen).toList(),
                here.at("/findings").address());
        session.setAttribute(FROZEN, frozen);
        model.addAttribute("frozen", frozen);
        model.addAttribute("total", found.total());
        model.addAttribute("acts", Act.values());
        model.addAttribute(
                "lines",
                found.findings().stream()
                        .limit(SHOWN)
                        .map(one -> FindingLine.of(one, targets.named(one.targetId()), now, today))
                        .toList());
        return "finding/bulk";
    }

    /** @param id of what was frozen: a page that was left open for another choice decides nothing */
    @PostMapping("/findings/bulk")
    @ForReviewers
    String act(
            @RequestParam String id,
            @RequestParam Act act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            SignedIn me,
            HttpSession session,
            RedirectAttributes next) {
        if (!(session.getAttribute(FROZEN) instanceof Frozen frozen)
                || !frozen.id().equals(id)) {
            next.addFlashAttribute("notice", Notice.failed("bulk.gone"));
            return "redirect:/findings";
        }
        String name = words.getMessage("act." + act, null, Locale.CHINA);
        Notice refused = acts.refusal(act, name, frozen.findings(), reason.strip(), until);
        if (refused != null) {
            next.addFlashAttribute("notice", refused);
            next.addFlashAttribute("typed", reason);
            return "redirect:" + frozen.back().replaceFirst("^/findings", "/findings/bulk");
        }
        session.removeAttribute(FROZEN);
        Acted acted = acts.act(act, frozen.findings(), reason.strip(), until, me);
        next.addFlashAttribute("notice", acted.notice(name));
        next.addFlashAttribute("undo", acted.undo(act, frozen.back()));
        return "redirect:" + frozen.back();
    }
}
