package org.govmonitor.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.check.account.AccountReading;
import org.govmonitor.check.account.AccountVerdict;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.AccountRule;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.source.AccountReaders;
import org.govmonitor.registry.MediaAccount;

/**
 * Reads accounts once, without a database: by the sources that can be asked now. What was pushed, reported or seen on sites is
 * known to the service alone; here such sources count as unread.
 */
final class AccountScan {
    /** Room for the longest window, and for the whole weeks that a local rule counts. */
    private static final Duration NEEDED = Duration.ofDays(40);

    private final AccountReaders readers;
    private final AccountRule rule;
    private final LocalDate today;
    private final Clock clock;

    AccountScan(Fetcher fetcher, Indicators indicators, LocalDate today, Clock clock) {
        this.rule = indicators.accounts();
        this.readers = AccountReaders.standard(
                fetcher,
                appId -> System.getenv(Secrets.VARIABLE + appId),
                Duration.ofDays(rule.bridgeStale().getDays()),
                clock);
        this.today = today;
        this.clock = clock;
    }

    /** An account, what its sources said, and what is said of it. */
    record Result(MediaAccount account, List<Reading> readings, AccountVerdict verdict) {}

    Result of(MediaAccount account) {
        Instant needed = clock.instant().minus(NEEDED);
        List<Reading> readings = account.sources().stream()
                .map(source -> readers.read(new ReadRequest(source, needed, null)))
                .toList();
        AccountState state = AccountState.merge(List.of(), readings);
        Instant now = clock.instant();
        AccountReading reading =
                new AccountReading(account, rule, state, today, now, state.isJudgeable() ? null : now, null);
        return new Result(account, readings, AccountVerdict.on(reading));
    }
}
