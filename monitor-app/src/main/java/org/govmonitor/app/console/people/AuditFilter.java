package org.govmonitor.app.console.people;

import java.time.LocalDate;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.members.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which lines of the trail the address asks for; null and empty are no limit.
 *
 * @param to the last day
 */
record AuditFilter(
        @Nullable String actor,
        @Nullable AuditAction what,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String q,
        @Nullable Integer page) {

    AuditQuery query(Moments moments) {
        return new AuditQuery(
                orNull(actor), what, moments.begin(from), moments.begin(to == null ? null : to.plusDays(1)), orNull(q));
    }

    private static @Nullable String orNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
