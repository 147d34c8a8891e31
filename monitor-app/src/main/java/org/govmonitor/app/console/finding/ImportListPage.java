package org.govmonitor.app.console.finding;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.hand.HandedDownLists;
import org.govmonitor.app.ledger.hand.ListPreview;
import org.govmonitor.app.ledger.hand.TakenLine;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /findings/import}: a list that a higher office handed down. It is read and shown first; what was shown is what is taken,
 * so it waits in the session between the two.
 */
@Controller
class ImportListPage {
    private static final String WAITING = ImportListPage.class.getName();

    private final HandedDownLists lists;
    private final Clock clock;

    ImportListPage(HandedDownLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/findings/import")
    @ForReviewers
    String form(SignedIn me, Model model) {
        model.addAttribute("office", "");
        return "finding/import";
    }

    @PostMapping("/findings/import")
    @ForReviewers
    String preview(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String office,
            SignedIn me,
            HttpSession session,
            Model model)
            throws IOException {
        model.addAttribute("office", office);
        try {
            ListPreview preview = lists.preview(me.sight(), file.getBytes(), office, command(me));
            session.setAttribute(WAITING, preview);
            model.addAttribute("preview", preview);
        } catch (IllegalArgumentException e) {
            model.addAttribute("notice", Notice.failed("notice.said", String.valueOf(e.getMessage())));
        }
        return "finding/import";
    }

    @PostMapping("/findings/import/take")
    @ForReviewers
    String take(SignedIn me, HttpSession session, Model model, RedirectAttributes next) {
        if (!(session.getAttribute(WAITING) instanceof ListPreview preview)) {
            next.addFlashAttribute("notice", Notice.failed("handed.gone"));
            return "redirect:/findings/import";
        }
        session.removeAttribute(WAITING);
        List<TakenLine> taken = lists.take(me.sight(), preview, command(me));
        long done = taken.stream()
                .filter(line -> line.entered().result() == Entered.Result.DONE)
                .count();
        model.addAttribute("notice", Notice.done("handed.taken", done + "", taken.size() - done + ""));
        model.addAttribute("taken", taken);
        model.addAttribute("office", "");
        return "finding/import";
    }

    private Command command(SignedIn me) {
        return Command.of(me.member().name(), null, clock.instant());
    }
}
