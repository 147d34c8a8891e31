package org.govmonitor.app.console.finding;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code POST /findings/7/report}: whoever answers for it says that it was put right, when and how. */
@Controller
class ReportPage {
    private static final int LONGEST_NOTE = 2000;

    private final Findings findings;
    private final Review review;
    private final Proofs proofs;
    private final MessageSource words;
    private final Clock clock;

    ReportPage(Findings findings, Review review, Proofs proofs, MessageSource words, Clock clock) {
        this.findings = findings;
        this.review = review;
        this.proofs = proofs;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/findings/{id:[0-9]+}/report")
    @ForUnits
    String report(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam LocalDate on,
            @RequestParam String note,
            @RequestParam(required = false) @Nullable MultipartFile file,
            SignedIn me,
            RedirectAttributes next)
            throws IOException {
        if (findings.byId(me.sight(), id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String page = "redirect:/findings/" + id;
        String typed = note.strip();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (typed.isEmpty() || on.isAfter(today)) {
            next.addFlashAttribute("notice", Notice.failed("notice.report"));
            next.addFlashAttribute("typedNote", note);
            return page;
        }
        byte[] content = file == null || file.isEmpty() ? null : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String fault =
                content == null ? null : proofs.fault(name, content, today).orElse(null);
        if (fault != null) {
            next.addFlashAttribute("notice", Notice.failed("notice.said", fault));
            next.addFlashAttribute("typedNote", note);
            return page;
        }
        Command command = Command.of(
                me.member().name(), typed.substring(0, Math.min(typed.length(), LONGEST_NOTE)), clock.instant());
        List<Answer> answers = review.report(me.sight(), List.of(new SeenFinding(id, version)), on, command);
        Acted acted = new Acted(command.id(), answers, null);
        if (acted.allDone() && content != null) {
            proofs.attach(me.sight(), id, name, content, Command.of(me.member().name(), null, clock.instant()));
        }
        next.addFlashAttribute("notice", acted.notice(words.getMessage("finding.report", null, Locale.CHINA)));
        next.addFlashAttribute("typedNote", acted.allDone() ? null : note);
        return page;
    }
}
