package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.check.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An agreed exception.
 *
 * @param subject of {@link Scope.OfSubject} what it is about, else null
 * @param since the first day it covers
 * @param until the last day, unless it was ended before
 * @param endedOn the first day that it covers no more, where a person ended it; else null
 * @param findings how many it excuses now; one that is over keeps those that were not looked at since
 * @param current whether it covers today
 */
public record ExemptionView(
        long id,
        Scope scope,
        @Nullable Subject subject,
        LocalDate since,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endReason,
        long findings,
        boolean current) {}
