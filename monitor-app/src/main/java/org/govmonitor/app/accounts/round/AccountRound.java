package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.article.Articles;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.post.NoNames;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.check.Visit;
import org.govmonitor.check.account.AccountReading;
import org.govmonitor.check.account.AccountVerdict;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Reading;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One round of one account, under a claim. */
@Component
class AccountRound {
    private final AccountSources sources;
    private final KnownPosts posts;
    private final ArticleSearch search;
    private final Articles articles;
    private final AccountExemptions exemptions;
    private final StandingRows standings;
    private final NoNames names;
    private final ScanIntake intake;
    private final Indicators indicators;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountRound(
            AccountSources sources,
            KnownPosts posts,
            ArticleSearch search,
            Articles articles,
            AccountExemptions exemptions,
            StandingRows standings,
            NoNames names,
            ScanIntake intake,
            Indicators indicators,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.posts = posts;
        this.search = search;
        this.articles = articles;
        this.exemptions = exemptions;
        this.standings = standings;
        this.names = names;
        this.intake = intake;
        this.indicators = indicators;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads and judges an account, and ends its claim.
     *
     * @param ask whether its sources are asked, or only what is known of them is judged
     * @return false where it was broken off or the claim was lost
     */
    boolean run(Claim claim, RegisteredAccount account, boolean ask, BooleanSupplier stopping) {
        List<LatestPost> known = posts.of(account.id());
        Optional<List<Reading>> read = sources.read(account, ask, stopping);
        if (read.isEmpty()) {
            return false;
        }
        AccountState state = AccountState.merge(known, read.get());
        Instant unreadable = unreadableSince(account, state, ask);
        AccountVerdict verdict = AccountVerdict.on(new AccountReading(
                account.account(),
                indicators.accounts(),
                state,
                LocalDate.now(clock),
                clock.instant(),
                unreadable,
                exemptions.of(account.id(), LocalDate.now(clock))));
        ArticleSearch.Result found = search.run(account, state.posts(), ask, stopping);
        if (stopping.getAsBoolean() || !intake.record(claim, visits(verdict, found, ask))) {
            return false;
        }
        boolean ended = Boolean.TRUE.equals(transaction.execute(
                status -> intake.end(claim, end(read.get(), found, ask)) && keep(account, verdict, unreadable)));
        if (ended) {
            found.searched().forEach(articles::searched);
        }
        return ended;
    }

    /** Where nobody was asked, nobody is accused of having said nothing. */
    private static List<Visit> visits(AccountVerdict verdict, ArticleSearch.Result found, boolean ask) {
        List<Visit> visits = new ArrayList<>(found.visits());
        verdict.visits().stream()
                .filter(visit -> ask || visit.outcome() == Visit.Outcome.IN_ORDER)
                .forEach(visits::add);
        return visits;
    }

    private static SiteScanEnd end(List<Reading> readings, ArticleSearch.Result found, boolean ask) {
        int read = (int) readings.stream()
                .filter(reading -> reading instanceof Reading.Read)
                .count();
        int unread = readings.size() - read + found.failed();
        SiteScan.State outcome =
                read == 0 ? SiteScan.State.UNREACHABLE : unread > 0 ? SiteScan.State.PARTIAL : SiteScan.State.SCANNED;
        // What is judged by what is known is no look at the account: the first that asks its sources is its first.
        return ask
                ? new SiteScanEnd(outcome, 0, 0, read + found.searched().size(), 0, unread)
                : new SiteScanEnd(outcome, 0, 0, 0, 0, 0);
    }

    private @Nullable Instant unreadableSince(RegisteredAccount account, AccountState state, boolean ask) {
        Instant before = standings
                .findById(account.id())
                .map(StandingRow::unreadableSince)
                .orElse(null);
        if (state.isJudgeable()) {
            return null;
        }
        return before == null && ask ? clock.instant() : before;
    }

    private boolean keep(RegisteredAccount account, AccountVerdict verdict, @Nullable Instant unreadable) {
        StandingRow row = standings.findById(account.id()).orElseGet(() -> new StandingRow(account.id()));
        HttpUrl url = verdict.newest() == null ? null : verdict.newest().post().url();
        HttpUrl kept = url == null || !names.allow(url.toString()) ? null : url;
        row.learn(verdict, unreadable, kept, clock.instant());
        standings.save(row);
        return true;
    }
}
