package org.govmonitor.app.accounts.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * How an account stood when it was last judged.
 *
 * @param doubtful whether it is STALE by somebody's word only, so that a person has to look
 * @param newest its newest public post, or null where none is known
 * @param source by which it became known, or null likewise
 * @param url its address, or null where none is kept
 * @param limit the last day in order by what is known, or null
 * @param reasons for people: why it could not be judged, or what is odd with its sources
 */
public record AccountSeen(
        Instant judgedAt,
        AccountStanding standing,
        boolean doubtful,
        @Nullable Instant newest,
        @Nullable SourceKind source,
        @Nullable String url,
        @Nullable LocalDate limit,
        List<String> reasons) {
    public AccountSeen {
        reasons = List.copyOf(reasons);
    }
}
