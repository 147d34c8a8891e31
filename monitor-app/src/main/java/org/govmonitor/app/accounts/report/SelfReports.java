package org.govmonitor.app.accounts.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.article.Articles;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.media.Post;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** SELF_REPORT: links that units enter. Entering fetches nothing; verifying does, and takes its time. */
@Service
public class SelfReports {
    private static final Words WORDS = Words.of(MediaSettings.class);

    /** How long a link is tried that cannot be verified. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** How long a link that nobody could verify leaves a silence in doubt: longer than an account may be silent. */
    private static final Duration DOUBTED = Duration.ofDays(30);

    private final ReportRows rows;
    private final Verification verification;
    private final Articles articles;
    private final KnownPosts posts;
    private final Registrations registrations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SelfReports(
            ReportRows rows,
            Verification verification,
            Articles articles,
            KnownPosts posts,
            Registrations registrations,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.verification = verification;
        this.articles = articles;
        this.posts = posts;
        this.registrations = registrations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a link down.
     *
     * @param askedFor the account that was named with it, or null
     * @param by who entered it, at most 100 characters
     * @return WAITING where it has to be verified
     */
    public ReportResult enter(ReportedLink link, @Nullable RegisteredAccount askedFor, String by) {
        HttpUrl url = link.url();
        if (url == null) {
            return new ReportResult(link.line(), null, ReportState.NO_LINK, null, null, WORDS.say("link.none"));
        }
        ArticleLink canonical = ArticleLink.of(url);
        ReportResult entered = transaction.execute(status -> {
            ReportRow row = rows.findByPostKey(canonical.key()).orElseGet(() -> new ReportRow(canonical));
            if (row.state() == ReportState.VERIFIED) {
                return result(link.line(), row, ReportState.REPEATED, WORDS.say("state.REPEATED"));
            }
            row.enter(askedFor == null ? null : askedFor.id(), by, clock.instant());
            return result(link.line(), rows.save(row), ReportState.WAITING, WORDS.say("state.WAITING"));
        });
        if (entered == null) {
            throw new IllegalStateException("the transaction gave nothing");
        }
        return entered;
    }

    /** Verifies a link that waits, if it still does; blocks while its page is fetched. */
    public ReportResult verify(ReportResult entered) {
        HttpUrl url = entered.url();
        if (entered.state() != ReportState.WAITING || url == null) {
            return entered;
        }
        ReportRow row = rows.findByPostKey(ArticleLink.of(url).key()).orElseThrow();
        if (row.state() != ReportState.WAITING) {
            return result(entered.line(), row, row.state(), row.reason());
        }
        Verification.Verified verified =
                verification.of(articles.read(row.url()).page(), registrations.registeredAccounts(), row.askedFor());
        ReportState state =
                verified.state() == ReportState.WAITING && isOld(row) ? ReportState.GIVEN_UP : verified.state();
        String reason = state == ReportState.GIVEN_UP ? WORDS.say("link.given.up") : verified.reason();
        Post post = verified.post();
        ReportResult result = new ReportResult(
                entered.line(), url, state, verified.account(), post == null ? null : post.publishedAt(), reason);
        transaction.executeWithoutResult(status -> settle(row.id(), result, post));
        return result;
    }

    /** All that wait, the oldest first. */
    public List<ReportResult> waiting() {
        return results(rows.findByStateOrderById(ReportState.WAITING));
    }

    /**
     * What was entered last, the newest first.
     *
     * @param sight links to posts of other accounts are left out, unless nobody knows whose they are
     * @param by who asks: of links that belong to no account he sees his own
     */
    public List<ReportResult> latest(Sight sight, String by, int most) {
        return results(
                sight instanceof Sight.OfUnit own
                        ? rows.latestOf(own.targetIds(), by, Limit.of(most))
                        : rows.findAllByOrderByReportedAtDescIdDesc(Limit.of(most)));
    }

    /** What was entered last of one account, the newest first. */
    public List<ReportResult> latestOf(long accountId, int most) {
        return results(rows.latestOf(List.of(accountId), "", Limit.of(most)));
    }

    /** How many links nobody could verify may be posts of an account, so that it may have published though nothing is known. */
    int doubts(RegisteredAccount account) {
        long waiting = rows.findByStateOrderById(ReportState.WAITING).stream()
                .filter(row ->
                        row.askedFor() == null ? Authorship.mayBe(row.url(), account) : row.askedFor() == account.id())
                .count();
        Instant lately = clock.instant().minus(DOUBTED);
        int givenUp = rows.findByStateAndAskedForAndReportedAtGreaterThanEqual(
                        ReportState.GIVEN_UP, account.id(), lately)
                .size();
        return (int) waiting + givenUp;
    }

    private void settle(long id, ReportResult result, @Nullable Post post) {
        rows.findById(id).orElseThrow().settle(result, clock.instant());
        RegisteredAccount account = result.account();
        if (result.state() == ReportState.VERIFIED && account != null && post != null) {
            posts.keep(account.id(), SourceKind.SELF_REPORT, List.of(post), clock.instant());
        }
    }

    private boolean isOld(ReportRow row) {
        return row.reportedAt().plus(PATIENCE).isBefore(clock.instant());
    }

    private List<ReportResult> results(List<ReportRow> found) {
        Map<Long, RegisteredAccount> accounts = accounts(found);
        return found.stream()
                .map(row -> result(0, row, row.state(), row.reason(), accounts))
                .toList();
    }

    private ReportResult result(int line, ReportRow row, ReportState state, String reason) {
        return result(line, row, state, reason, accounts(List.of(row)));
    }

    /** Those that the rows are known to be of. */
    private Map<Long, RegisteredAccount> accounts(List<ReportRow> rows) {
        Set<Long> ids =
                rows.stream().map(ReportRow::accountId).filter(Objects::nonNull).collect(Collectors.toSet());
        return registrations.accounts(ids).stream()
                .collect(Collectors.toMap(RegisteredTarget::id, Function.identity()));
    }

    private static ReportResult result(
            int line, ReportRow row, ReportState state, String reason, Map<Long, RegisteredAccount> accounts) {
        RegisteredAccount account = row.accountId() == null ? null : accounts.get(row.accountId());
        return new ReportResult(line, row.url(), state, account, row.publishedAt(), reason);
    }
}
