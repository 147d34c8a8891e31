package org.govmonitor.check.account;

import java.time.Instant;
import java.time.LocalDate;
import org.govmonitor.indicator.AccountRule;
import org.govmonitor.media.AccountState;
import org.govmonitor.registry.MediaAccount;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one account, and what it is to be judged by.
 *
 * @param state all sources together
 * @param today the day that is judged as of
 * @param unreadableSince since when no source could be read, this reading included, or null where one could
 * @param exemption for people, why the account need not be updated now, or null
 */
public record AccountReading(
        MediaAccount account,
        AccountRule rule,
        AccountState state,
        LocalDate today,
        Instant observedAt,
        @Nullable Instant unreadableSince,
        @Nullable String exemption) {}
