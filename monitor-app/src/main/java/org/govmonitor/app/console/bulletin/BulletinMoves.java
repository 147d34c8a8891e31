package org.govmonitor.app.console.bulletin;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForAdmins;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.bulletin.BulletinDocuments;
import org.govmonitor.app.publishing.bulletin.BulletinRefusal;
import org.govmonitor.app.publishing.bulletin.BulletinSteps;
import org.govmonitor.app.publishing.pdf.PdfResult;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a bulletin and its documents. */
@Controller
class BulletinMoves {
    private static final String AT = "/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";

    private final BulletinSteps steps;
    private final BulletinDocuments documents;

    BulletinMoves(BulletinSteps steps, BulletinDocuments documents) {
        this.steps = steps;
        this.documents = documents;
    }

    private interface Step {
        void take() throws IOException;
    }

    private interface Telling {
        Notice take() throws IOException;
    }

    @PostMapping(AT + "/proofread")
    @ForReviewers
    String proofread(@PathVariable YearMonth month, @RequestParam int version, SignedIn me, RedirectAttributes next)
            throws IOException {
        return moved(month, next, () -> steps.proofread(seen(month, version, me)));
    }

    @PostMapping(AT + "/approve")
    @ForAdmins
    String approve(@PathVariable YearMonth month, @RequestParam int version, SignedIn me, RedirectAttributes next)
            throws IOException {
        return moved(month, next, () -> steps.approve(seen(month, version, me)));
    }

    @PostMapping(AT + "/send-back")
    @ForReviewers
    String sendBack(
            @PathVariable YearMonth month,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            SignedIn me,
            RedirectAttributes next)
            throws IOException {
        return moved(month, next, () -> steps.sendBack(seen(month, version, me), reason));
    }

    @PostMapping(AT + "/publish")
    @ForReviewers
    String publish(
            @PathVariable YearMonth month,
            @RequestParam int version,
            @RequestParam int number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            SignedIn me,
            RedirectAttributes next)
            throws IOException {
        return moved(month, next, () -> {
            steps.publish(seen(month, version, me), number, day);
            documents.keepPdf(month, me.member().name());
        });
    }

    @PostMapping(AT + "/pdf")
    @ForReviewers
    String addPdf(@PathVariable YearMonth month, SignedIn me, RedirectAttributes next) throws IOException {
        return tried(month, next, () -> {
            if (documents.keepPdf(month, me.member().name()) instanceof PdfResult.Failed failed) {
                return Notice.failed("bulletin.refused", failed.reason());
            }
            return Notice.done("bulletin.moved");
        });
    }

    @GetMapping("/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.docx")
    @ForMembers
    ResponseEntity<byte[]> docx(@PathVariable YearMonth month, SignedIn me) throws IOException {
        BulletinPage.demandAll(me);
        return document(month, ListFormat.DOCX.mediaType(), "docx", made(() -> documents.docx(month)));
    }

    @GetMapping("/bulletins/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.pdf")
    @ForMembers
    ResponseEntity<byte[]> pdf(@PathVariable YearMonth month, SignedIn me) throws IOException {
        BulletinPage.demandAll(me);
        byte[] pdf = made(() -> bytes(documents.pdf(month)));
        return document(month, "application/pdf", "pdf", pdf);
    }

    /** @throws ResponseStatusException 422 with what to install, or what went wrong */
    private static byte[] bytes(PdfResult pdf) {
        if (pdf instanceof PdfResult.Made made) {
            return made.bytes();
        }
        throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, ((PdfResult.Failed) pdf).reason());
    }

    private interface Making {
        byte[] make() throws IOException;
    }

    private static byte[] made(Making document) throws IOException {
        try {
            return document.make();
        } catch (BulletinRefusal refusal) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage(), refusal);
        }
    }

    private static ResponseEntity<byte[]> document(YearMonth month, String type, String ending, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bulletin-" + month + "." + ending + "\"")
                .body(content);
    }

    private static BulletinSteps.Seen seen(YearMonth month, int version, SignedIn me) {
        return new BulletinSteps.Seen(month, version, me.member().name());
    }

    private static String moved(YearMonth month, RedirectAttributes next, Step step) throws IOException {
        return tried(month, next, () -> {
            step.take();
            return Notice.done("bulletin.moved");
        });
    }

    private static String tried(YearMonth month, RedirectAttributes next, Telling step) throws IOException {
        Notice notice;
        try {
            notice = step.take();
        } catch (BulletinRefusal refusal) {
            notice = Notice.failed("bulletin.refused", refusal.getMessage());
        }
        next.addFlashAttribute("notice", notice);
        return "redirect:/bulletins/" + month;
    }
}
