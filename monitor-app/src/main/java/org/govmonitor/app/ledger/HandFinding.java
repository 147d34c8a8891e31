package org.govmonitor.app.ledger;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person found, or a higher office handed down.
 *
 * @param targetId the registered site or account
 * @param kind {@link ProblemKind#OTHER} where the catalogue has none: then the list prints the problem in the words given
 * @param at the page, column or attachment, or null for the site or account as a whole
 * @param column the name of the column, or null
 * @param problem in words, 1 to 200 characters
 * @param note more about it, such as where on the page, at most 500 characters, or null
 * @param foundOn the day of discovery, today at the latest
 * @param office that handed it down, at most 200 characters; null where a person of this one found it
 * @param number under which that office keeps it, at most 100 characters, or null
 * @param due the last day in time, or null for what the rules say
 */
public record HandFinding(
        long targetId,
        ProblemKind kind,
        @Nullable HttpUrl at,
        @Nullable String column,
        String problem,
        @Nullable String note,
        LocalDate foundOn,
        @Nullable String office,
        @Nullable String number,
        @Nullable LocalDate due) {}
