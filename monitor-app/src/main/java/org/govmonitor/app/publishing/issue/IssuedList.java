package org.govmonitor.app.publishing.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.govmonitor.app.publishing.KeptDocuments;
import org.jspecify.annotations.Nullable;

/**
 * The list of a month as it was issued.
 *
 * @param version from 1; a correction is the next
 * @param asOf the day up to whose end the ledger was asked
 * @param problems rows of the list
 * @param reason why it was issued again, or null of a first version
 * @param documents what was kept
 */
public record IssuedList(
        long id,
        YearMonth month,
        int version,
        LocalDate asOf,
        int problems,
        Instant issuedAt,
        String issuedBy,
        @Nullable String reason,
        List<KeptDocuments.Document> documents) {
    public IssuedList {
        documents = List.copyOf(documents);
    }
}
