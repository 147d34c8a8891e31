package org.govmonitor.app.api;

import java.io.IOException;
import java.time.YearMonth;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.notice.Notices;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.template.TemplateFault;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/notices?unit=}: the notice to a unit as a Word document. */
@RestController
class ApiNotices {
    private static final Words WORDS = Words.of(ApiNotices.class);

    private final Notices notices;

    ApiNotices(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/api/v1/notices")
    @ForUnits
    ResponseEntity<byte[]> download(@RequestParam String unit, @RequestParam @Nullable YearMonth month, SignedIn me)
            throws IOException {
        NoticeText notice = notices.of(unit, month, me.sight()).orElseThrow(Refusal::notThere);
        if (notice.items().isEmpty()) {
            throw new Refusal(HttpStatus.NOT_FOUND, WORDS.say("notice.nothing", unit));
        }
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, Notices.DOCX)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"notice-" + notice.number() + ".docx\"")
                    .body(notices.document(notice));
        } catch (TemplateFault fault) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage());
        }
    }
}
