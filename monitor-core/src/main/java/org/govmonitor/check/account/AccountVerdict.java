package org.govmonitor.check.account;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.media.LatestPost;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one account.
 *
 * @param newest the newest post that is known, or null
 * @param limit the last day on which the account is in order by what is known, or null where nothing is
 * @param basis the source whose silence the verdict stands on, or null where it stands on a post or on nothing
 * @param reasons for people, in Chinese: why it could not be judged, or what else is odd with its sources
 */
public record AccountVerdict(
        AccountStanding standing,
        @Nullable LatestPost newest,
        @Nullable LocalDate limit,
        @Nullable SourceKind basis,
        List<String> reasons) {
    public AccountVerdict {
        reasons = List.copyOf(reasons);
    }
}
