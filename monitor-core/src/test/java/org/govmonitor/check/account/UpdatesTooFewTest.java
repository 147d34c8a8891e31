package org.govmonitor.check.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.account.Accounts.NOW;
import static org.govmonitor.check.account.Accounts.RULE;
import static org.govmonitor.check.account.Accounts.post;
import static org.govmonitor.check.account.Accounts.verdict;
import static org.govmonitor.check.account.Accounts.visit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.govmonitor.check.Visit;
import org.govmonitor.check.Visit.Outcome;
import org.govmonitor.indicator.AccountRule;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.SourceKind;
import org.junit.jupiter.api.Test;

class UpdatesTooFewTest {
    private static final Instant LONG_AGO = Instant.parse("2023-06-01T00:00:00Z");
    private static final Reading FAILED =
            new Reading.Unreadable(SourceKind.FEED, NOW, UnreadableReason.NOT_REACHED, "超时未答");

    private static Reading feed(Post... posts) {
        return seen(SourceKind.FEED, Extent.ALL, NOW, posts);
    }

    private static Reading seen(SourceKind source, Extent extent, Instant until, Post... posts) {
        Instant oldest = List.of(posts).stream()
                .map(Post::publishedAt)
                .min(Instant::compareTo)
                .orElse(null);
        return new Reading.Read(source, NOW, List.of(posts), new Sight(extent, oldest, until));
    }

    private static Reading reports(Post... posts) {
        return KeptReadings.reported(SourceKind.SELF_REPORT, List.of(posts), LONG_AGO, NOW);
    }

    private static Reading published(Post... posts) {
        return seen(SourceKind.WECHAT_API, Extent.PART, NOW, posts);
    }

    private static AccountRule perWeek(int owed) {
        return new AccountRule(
                RULE.window(),
                RULE.firstWarning(),
                RULE.lastWarning(),
                owed,
                RULE.unreadableAfter(),
                RULE.bridgeStale());
    }

    private static Visit week(Reading... readings) {
        return visit(verdict(perWeek(2), List.of(), List.of(readings), null), ProblemKind.ACCOUNT_UPDATES_TOO_FEW);
    }

    @Test
    void aLocalRuleCountsWholeWeeksFromMondayToSunday() {
        assertThat(week(feed(post(8), post(7), post(1), post(-1))).outcome()).isEqualTo(Outcome.IN_ORDER);
        Visit few = week(feed(post(8), post(5), post(-1)));
        assertThat(few.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(Objects.requireNonNull(few.problem()).note())
                .isEqualTo("2024-01-01 至 2024-01-07 更新 1 次，应不少于 2 次（据订阅源）");
    }

    @Test
    void aMassSendOfManyArticlesIsOneUpdate() {
        Post first = post("a", post(5).publishedAt());
        Post second = post("b", post(5).publishedAt().plusSeconds(20));

        assertThat(week(feed(first, second, post(-1))).outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void aListThatDoesNotReachBackOrForthDoesNotTellAWeek() {
        assertThat(week(feed(post(8), post(5))).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(week(published(post(5), post(-1))).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(week(seen(SourceKind.FEED, Extent.ALL, Instant.parse("2024-01-07T10:00:00Z"), post(5), post(-1)))
                        .outcome())
                .isEqualTo(Outcome.UNREADABLE);
        assertThat(week(KeptReadings.seen(post(5), NOW)).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void tooFewReportsWaitForAPerson() {
        assertThat(Objects.requireNonNull(week(reports(post(5))).problem()).doubtful())
                .isTrue();
        assertThat(week(reports(post(5)), FAILED).outcome()).isEqualTo(Outcome.UNREADABLE);
    }
}
