package org.govmonitor.check.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.AccountRule;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Times;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** An account and its readings, judged by the shipped rule. */
final class Accounts {
    static final Instant NOW = Instant.parse("2024-01-08T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 1, 8);
    static final MediaAccount ACCOUNT = new MediaAccount("甲县发布", Platform.WECHAT, "甲县政府办", List.of());
    static final AccountRule RULE = shipped();

    private Accounts() {}

    /** A post of a day of January 2024 or, before the first, of December, at eight in the morning. */
    static Post post(int day) {
        return post(
                "p" + day,
                Times.start(LocalDate.of(2024, 1, 1).plusDays(day - 1)).plusSeconds(8 * 3_600));
    }

    static Post post(String key, Instant time) {
        return new Post(null, null, time, key, false);
    }

    static LatestPost known(Post post) {
        return new LatestPost(post, SourceKind.FEED, NOW);
    }

    static AccountVerdict verdict(List<LatestPost> known, List<Reading> readings) {
        return verdict(RULE, known, readings, null);
    }

    static AccountVerdict verdict(
            AccountRule rule, List<LatestPost> known, List<Reading> readings, @Nullable Instant unreadableSince) {
        return AccountVerdict.on(new AccountReading(
                ACCOUNT, rule, AccountState.merge(known, readings), TODAY, NOW, unreadableSince, null));
    }

    static Visit visit(AccountVerdict verdict, ProblemKind kind) {
        return verdict.visits().stream()
                .filter(visit -> visit.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What ACCOUNT_STALE found, or null where it found nothing. */
    static @Nullable Problem stale(AccountVerdict verdict) {
        return visit(verdict, ProblemKind.ACCOUNT_STALE).problem();
    }

    private static AccountRule shipped() {
        try (InputStream in = Files.newInputStream(Path.of("../config/indicators.yaml"))) {
            return Indicators.read(in).accounts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
