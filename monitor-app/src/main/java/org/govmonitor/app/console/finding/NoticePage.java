package org.govmonitor.app.console.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.notice.Notices;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.safe.FileName;
import org.govmonitor.export.template.TemplateFault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /notices}: the notice to a unit as a Word document; its own for a unit. */
@Controller
class NoticePage {
    private final Notices notices;
    private final MessageSource words;

    NoticePage(Notices notices, MessageSource words) {
        this.notices = notices;
        this.words = words;
    }

    /**
     * @param month of discovery, null for all that is open
     * @return the document, or the way to the list of findings, which says why there is none
     */
    @GetMapping("/notices")
    @ForUnits
    Object notice(
            @RequestParam String unit, @RequestParam @Nullable YearMonth month, SignedIn me, RedirectAttributes next)
            throws IOException {
        NoticeText notice = notices.of(unit, month, me.sight())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (notice.items().isEmpty()) {
            return refused(Notice.failed("notice.unit.nothing", unit), unit, next);
        }
        try {
            byte[] document = notices.document(notice);
            String file =
                    words.getMessage("notice.unit.file", new Object[] {notice.unit(), notice.number()}, Locale.CHINA);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, Notices.DOCX)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(FileName.withEnding(file), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(document);
        } catch (TemplateFault fault) {
            return refused(Notice.failed("notice.said", String.valueOf(fault.getMessage())), unit, next);
        }
    }

    private static String refused(Notice why, String unit, RedirectAttributes next) {
        next.addFlashAttribute("notice", why);
        next.addAttribute("unit", unit);
        return "redirect:/findings";
    }
}
