package org.govmonitor.app.accounts.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.check.account.AccountVerdict;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.LatestPost;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** How an account stood when it was last judged, as it is kept. */
@Entity
@Table(name = "account_standing")
class StandingRow {
    private static final int LONGEST_REASONS = 4000;

    @Id
    private @Nullable Long accountId;

    @Column(nullable = false)
    private Instant judgedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountStanding standing = AccountStanding.UNJUDGED;

    @Column(nullable = false)
    private boolean doubtful;

    private @Nullable Instant newest;

    @Enumerated(EnumType.STRING)
    private @Nullable SourceKind newestSource;

    private @Nullable String newestUrl;
    private @Nullable LocalDate inOrderUntil;

    @Column(nullable = false)
    private String reasons = "";

    private @Nullable Instant unreadableSince;

    protected StandingRow() {}

    StandingRow(long accountId) {
        this.accountId = accountId;
    }

    /** @param keptUrl the address of the newest post as far as it is kept */
    void learn(AccountVerdict verdict, @Nullable Instant unreadable, @Nullable HttpUrl keptUrl, Instant now) {
        LatestPost latest = verdict.newest();
        judgedAt = now.truncatedTo(ChronoUnit.MICROS);
        standing = verdict.standing();
        doubtful = verdict.visits().stream()
                .map(Visit::problem)
                .anyMatch(problem ->
                        problem != null && problem.kind() == ProblemKind.ACCOUNT_STALE && problem.doubtful());
        newest = latest == null ? null : latest.post().publishedAt().truncatedTo(ChronoUnit.MICROS);
        newestSource = latest == null ? null : latest.source();
        newestUrl = keptUrl == null ? null : keptUrl.toString();
        inOrderUntil = verdict.limit();
        String told = String.join("\n", verdict.reasons());
        reasons = told.length() <= LONGEST_REASONS ? told : told.substring(0, LONGEST_REASONS);
        unreadableSince = unreadable == null ? null : unreadable.truncatedTo(ChronoUnit.MICROS);
    }

    long accountId() {
        return accountId == null ? 0 : accountId;
    }

    @Nullable
    Instant unreadableSince() {
        return unreadableSince;
    }

    AccountSeen toSeen() {
        return new AccountSeen(
                judgedAt,
                standing,
                doubtful,
                newest,
                newestSource,
                newestUrl,
                inOrderUntil,
                reasons.isEmpty() ? List.of() : reasons.lines().toList());
    }
}
