package org.govmonitor.check.account;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.check.Subject;
import org.govmonitor.indicator.AccountRule;
import org.govmonitor.media.AccountState;
import org.govmonitor.registry.MediaAccount;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one account, and what it is to be judged by.
 *
 * @param state all sources together
 * @param today the day that is judged as of
 * @param unreadableSince since when the account was not judgeable ({@link AccountState#isJudgeable()}) without a break, this reading
 *     included; null where it is
 * @param exemption for people, why the account need not be updated now, or null
 */
public record AccountReading(
        MediaAccount account,
        AccountRule rule,
        AccountState state,
        LocalDate today,
        Instant observedAt,
        @Nullable Instant unreadableSince,
        @Nullable String exemption) {

    /** What the verdict is about. */
    Subject subject() {
        return new Subject.OfAccount(account.platform(), account.name());
    }
}
