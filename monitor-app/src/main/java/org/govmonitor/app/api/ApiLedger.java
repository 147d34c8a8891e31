package org.govmonitor.app.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.table.LedgerTable;
import org.govmonitor.app.publishing.table.Table;
import org.govmonitor.export.TableWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code GET /api/v1/ledger.xlsx}: the ledger as the table that offices keep. */
@RestController
class ApiLedger {
    private final LedgerTable ledger;

    ApiLedger(LedgerTable ledger) {
        this.ledger = ledger;
    }

    /** @param from the first day of discovery, null for the beginning; {@code to} the last, null for today */
    @GetMapping("/api/v1/ledger.xlsx")
    @ForMembers
    ResponseEntity<StreamingResponseBody> download(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            SignedIn me) {
        try {
            Table table = ledger.of(me.sight(), from, to);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, TableWriter.XLSX)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(table.name() + ".xlsx", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(table::xlsx);
        } catch (IllegalArgumentException why) {
            throw new Refusal(HttpStatus.BAD_REQUEST, why.getMessage());
        }
    }
}
