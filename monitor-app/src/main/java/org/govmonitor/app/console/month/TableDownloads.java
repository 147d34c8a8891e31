package org.govmonitor.app.console.month;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.govmonitor.app.console.frame.TableFile;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.publishing.table.LedgerTable;
import org.govmonitor.app.publishing.table.Quarter;
import org.govmonitor.app.publishing.table.QuarterTable;
import org.govmonitor.app.publishing.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** {@code /lists/ledger.xlsx} and {@code /lists/quarter.xlsx}: what somebody may see of the ledger and of a quarter. */
@RestController
class TableDownloads {
    private final LedgerTable ledger;
    private final QuarterTable quarters;

    TableDownloads(LedgerTable ledger, QuarterTable quarters) {
        this.ledger = ledger;
        this.quarters = quarters;
    }

    /** @param from the first day of discovery, null for the beginning; {@code to} the last, null for today */
    @GetMapping("/lists/ledger.xlsx")
    @ForMembers
    ResponseEntity<StreamingResponseBody> ledger(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            SignedIn me) {
        return answer(() -> ledger.of(me.sight(), from, to));
    }

    /** @param quarter such as {@code 2024Q1}; null for the current one */
    @GetMapping("/lists/quarter.xlsx")
    @ForMembers
    ResponseEntity<StreamingResponseBody> quarter(@RequestParam @Nullable String quarter, SignedIn me) {
        return answer(() -> quarters.of(me.sight(), quarter == null ? quarters.current() : Quarter.parse(quarter)));
    }

    private static ResponseEntity<StreamingResponseBody> answer(Supplier<Table> asked) {
        try {
            Table table = asked.get();
            return TableFile.answer(
                    "xlsx", table.name(), table.headings(), () -> table.rows().get());
        } catch (IllegalArgumentException why) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, why.getMessage(), why);
        }
    }
}
