package org.govmonitor.app.console.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govmonitor.app.console.frame.Back;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code POST /findings/act}: a person's word on the findings whose boxes he ticked, wherever he did. */
@Controller
class ActPage {
    private final Acts acts;
    private final MessageSource words;

    ActPage(Acts acts, MessageSource words) {
        this.acts = acts;
        this.words = words;
    }

    /** @param back the page to go back to */
    @PostMapping("/findings/act")
    @ForReviewers
    String act(
            @RequestParam Act act,
            @RequestParam(name = "of", required = false) @Nullable List<String> of,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(name = "continue", defaultValue = "/findings") String back,
            SignedIn me,
            RedirectAttributes next) {
        List<SeenFinding> chosen = of == null ? List.of() : SeenBox.read(of);
        String name = words.getMessage("act." + act, null, Locale.CHINA);
        Notice notice = acts.refusal(act, name, chosen, reason.strip(), until);
        if (notice == null) {
            Acted acted = acts.act(act, chosen, reason.strip(), until, me);
            next.addFlashAttribute("notice", acted.notice(name));
            next.addFlashAttribute("undo", acted.undo(act, back));
            next.addFlashAttribute("typed", acted.allDone() ? null : reason);
        } else {
            next.addFlashAttribute("notice", notice);
            next.addFlashAttribute("typed", reason);
        }
        return "redirect:" + Back.to(back, "/findings");
    }

    /** Takes back what was done a moment ago, as far as nothing happened since. */
    @PostMapping("/findings/undo")
    @ForReviewers
    String undo(
            @RequestParam String command,
            @RequestParam(name = "continue", defaultValue = "/findings") String back,
            SignedIn me,
            RedirectAttributes next) {
        next.addFlashAttribute(
                "notice", acts.undo(command, me).notice(words.getMessage("act.UNDO", null, Locale.CHINA)));
        return "redirect:" + Back.to(back, "/findings");
    }
}
