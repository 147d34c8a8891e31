package org.govmonitor.app.console.chase;

import java.util.List;
import org.govmonitor.app.chase.ChaseBoard;
import org.govmonitor.app.chase.ChaseRefusal;
import org.govmonitor.app.chase.ChaseRequests;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /chase}: what is late by unit and rung, requests and proposals that wait, and when the rounds ran. */
@Controller
class ChasePage {
    private final ChaseBoard board;
    private final ChaseRequests requests;

    ChasePage(ChaseBoard board, ChaseRequests requests) {
        this.board = board;
        this.requests = requests;
    }

    @GetMapping("/chase")
    @ForMembers
    String show(SignedIn me, Model model) {
        model.addAttribute("late", board.late(me.sight()));
        model.addAttribute("requests", requests.waiting(me.sight()));
        model.addAttribute("proposals", me.sight() == Sight.EVERYTHING ? board.proposals() : List.of());
        model.addAttribute("rounds", board.rounds());
        return "chase/chase";
    }

    @PostMapping("/chase/steps/{id}")
    @ForReviewers
    String decide(
            @PathVariable long id,
            @RequestParam boolean accept,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            RedirectAttributes next) {
        return tried(
                next,
                "/chase",
                () -> board.decide(id, accept, reason, me.member().name()));
    }

    @PostMapping("/chase/requests/{id}")
    @ForReviewers
    String answer(
            @PathVariable long id,
            @RequestParam boolean grant,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            RedirectAttributes next) {
        return tried(
                next,
                "/chase",
                () -> requests.decide(id, grant, reason, me.member().name()));
    }

    static String tried(RedirectAttributes next, String back, Runnable deed) {
        try {
            deed.run();
            next.addFlashAttribute("notice", Notice.done("chase.done"));
        } catch (ChaseRefusal refusal) {
            next.addFlashAttribute("notice", Notice.failed("chase.refused", refusal.getMessage()));
        }
        return "redirect:" + back;
    }
}
