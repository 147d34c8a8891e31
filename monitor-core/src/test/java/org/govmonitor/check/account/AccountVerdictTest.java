package org.govmonitor.check.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.account.Accounts.ACCOUNT;
import static org.govmonitor.check.account.Accounts.NOW;
import static org.govmonitor.check.account.Accounts.RULE;
import static org.govmonitor.check.account.Accounts.TODAY;
import static org.govmonitor.check.account.Accounts.known;
import static org.govmonitor.check.account.Accounts.post;
import static org.govmonitor.check.account.Accounts.stale;
import static org.govmonitor.check.account.Accounts.verdict;
import static org.govmonitor.check.account.Accounts.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.Visit.Outcome;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountVerdictTest {
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

    @ParameterizedTest
    @CsvSource({
        "8, FINE",
        "2, FINE",
        "1, DUE_SOON",
        "-2, DUE_SOON",
        "-3, DUE_VERY_SOON",
        "-6, DUE_VERY_SOON",
        "-7, STALE"
    })
    void anAccountIsRemindedOnDaySevenAndElevenAndStaleAfterFourteen(int day, AccountStanding standing) {
        assertThat(verdict(List.of(), List.of(feed(post(day)))).standing()).isEqualTo(standing);
    }

    @Test
    void aStaleAccountIsTheSubjectWithItsNewestDayAndItsLimit() {
        AccountVerdict verdict = verdict(List.of(), List.of(feed(post(-7), post(-20))));

        Problem problem = Objects.requireNonNull(stale(verdict));
        assertThat(problem.subject()).isEqualTo(new Subject.OfAccount(Platform.WECHAT, "甲县发布"));
        assertThat(problem.newest()).isEqualTo(LocalDate.of(2023, 12, 24));
        assertThat(problem.limit()).isEqualTo(LocalDate.of(2024, 1, 7));
        assertThat(problem.note()).isEqualTo("最近更新 2023-12-24，应更新期限 2024-01-07，逾期 1 天（据订阅源）");
        assertThat(problem.doubtful()).isFalse();
        assertThat(verdict.limit()).isEqualTo(LocalDate.of(2024, 1, 7));
    }

    @Test
    void theNewestPostIsTheMaximumOverTheSources() {
        AccountVerdict verdict = verdict(List.of(known(post(-30))), List.of(feed(post(-10)), reports(post(5))));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.FINE);
        assertThat(Objects.requireNonNull(verdict.newest()).source()).isEqualTo(SourceKind.SELF_REPORT);
    }

    @Test
    void aSourceThatFailsDoesNotLowerWhatWasKnown() {
        AccountVerdict verdict = verdict(List.of(known(post(5))), List.of(FAILED));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.FINE);
        assertThat(visit(verdict, ProblemKind.ACCOUNT_STALE).outcome()).isEqualTo(Outcome.IN_ORDER);
        assertThat(verdict.reasons()).containsExactly("订阅源：超时未答");
    }

    @Test
    void anAccountThatNobodySeesIsNeitherRemindedNorAccused() {
        assertThat(verdict(List.of(known(post(0))), List.of(FAILED)).standing()).isEqualTo(AccountStanding.UNJUDGED);
        AccountVerdict overdue = verdict(List.of(known(post(-30))), List.of(FAILED));
        assertThat(overdue.standing()).isEqualTo(AccountStanding.UNJUDGED);
        assertThat(visit(overdue, ProblemKind.ACCOUNT_STALE).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(visit(overdue, ProblemKind.ACCOUNT_STALE).reason()).isEqualTo("订阅源：超时未答");
    }

    @Test
    void whatAFailedSourceStillShowedClears() {
        Reading dead =
                new Reading.Unreadable(SourceKind.FEED, NOW, UnreadableReason.BRIDGE_STALE, "桥已停", List.of(post(6)));

        assertThat(verdict(List.of(known(post(-30))), List.of(dead)).standing()).isEqualTo(AccountStanding.FINE);
    }

    @Test
    void publicationsWithoutMassSendsNeverAccuse() {
        AccountVerdict verdict = verdict(List.of(), List.of(published(post(-30))));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.UNJUDGED);
        assertThat(verdict.reasons()).containsExactly("微信发布接口：只能看到部分推文，不足以判断");
        assertThat(verdict(List.of(), List.of(published(post(6)))).standing()).isEqualTo(AccountStanding.FINE);
    }

    @Test
    void aSourceAccusesOnlyUpToWhereItSaw() {
        Instant sixth = Instant.parse("2024-01-06T12:00:00Z");

        assertThat(verdict(List.of(), List.of(seen(SourceKind.FEED, Extent.ALL, sixth, post(-8))))
                        .standing())
                .as("in order until the 6th, seen until the 6th")
                .isEqualTo(AccountStanding.UNJUDGED);
        assertThat(verdict(List.of(), List.of(seen(SourceKind.FEED, Extent.ALL, sixth, post(-9))))
                        .standing())
                .isEqualTo(AccountStanding.STALE);
    }

    @Test
    void aCallbackKnowsNothingOfTheTimeBeforeItListened() {
        Instant lastWeek = NOW.minus(Duration.ofDays(7));
        Reading pushed = KeptReadings.pushed(List.of(post(-40)), lastWeek, NOW);
        Reading listening = KeptReadings.pushed(List.of(post(-40)), NOW.minus(Duration.ofDays(20)), NOW);

        assertThat(verdict(List.of(), List.of(pushed)).standing()).isEqualTo(AccountStanding.UNJUDGED);
        assertThat(verdict(List.of(), List.of(listening)).standing()).isEqualTo(AccountStanding.STALE);
        assertThat(verdict(List.of(known(post(-40))), List.of(KeptReadings.pushed(List.of(), LONG_AGO, NOW)))
                        .standing())
                .as("never heard of")
                .isEqualTo(AccountStanding.UNJUDGED);
    }

    @Test
    void aHealthyCompleteSourceAccusesBesideOneThatFailed() {
        Reading weibo = seen(SourceKind.WEIBO, Extent.ALL, NOW, post(-30));

        assertThat(stale(verdict(List.of(), List.of(FAILED, weibo)))).isNotNull();
    }

    @Test
    void silenceOfReportsWaitsForAPerson() {
        AccountVerdict verdict = verdict(List.of(), List.of(reports(post(-20))));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.STALE);
        assertThat(Objects.requireNonNull(stale(verdict)).doubtful()).isTrue();
    }

    @Test
    void aUnitThatNeverReportedIsLateFromTheDayItAgreedTo() {
        Reading never = KeptReadings.reported(SourceKind.SELF_REPORT, List.of(), NOW.minus(Duration.ofDays(16)), NOW);
        Reading fresh = KeptReadings.reported(SourceKind.SELF_REPORT, List.of(), NOW.minus(Duration.ofDays(10)), NOW);

        Problem problem = Objects.requireNonNull(stale(verdict(List.of(), List.of(never))));
        assertThat(problem.newest()).isNull();
        assertThat(problem.note()).startsWith("自 2023-12-23 起未见更新");
        assertThat(stale(verdict(List.of(), List.of(fresh)))).isNull();
    }

    @Test
    void reportsDoNotAccuseWhileAnotherSourceFails() {
        assertThat(stale(verdict(List.of(), List.of(FAILED, reports(post(-20))))))
                .isNull();
        assertThat(stale(verdict(List.of(), List.of(published(post(-25)), reports(post(-20))))))
                .isNotNull();
        Reading undated = new Reading.Read(
                SourceKind.FEED, NOW, List.of(post(-20)), new Sight(Extent.PART, null, NOW), 1, 0, null);
        assertThat(stale(verdict(List.of(), List.of(undated, reports(post(-20))))))
                .isNull();
    }

    @Test
    void linksAndReportsHaveToBeSilentBoth() {
        Reading links = KeptReadings.reported(SourceKind.SITE_LINKS, List.of(), NOW.minus(Duration.ofDays(3)), NOW);

        assertThat(stale(verdict(List.of(), List.of(links, reports(post(-20))))))
                .isNull();
    }

    @Test
    void aPersonWhoLookedIsBelieved() {
        assertThat(stale(verdict(List.of(), List.of(KeptReadings.seen(post(-20), NOW)))))
                .isNotNull();
        assertThat(stale(verdict(List.of(), List.of(KeptReadings.seen(post(-20), NOW.minus(Duration.ofDays(10)))))))
                .as("looked too early")
                .isNull();
        assertThat(stale(verdict(List.of(), List.of(KeptReadings.seen(null, NOW)))))
                .isNull();
    }

    @Test
    void aDeletedPostIsNoUpdate() {
        Post gone = new Post(null, null, post(7).publishedAt(), "p7", true);

        AccountVerdict verdict = verdict(
                List.of(known(post(7))), List.of(feed(post(-20)), seen(SourceKind.WECHAT_API, Extent.PART, NOW, gone)));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.STALE);
    }

    @Test
    void anExemptAccountIsNotJudged() {
        AccountVerdict verdict = AccountVerdict.on(new AccountReading(
                ACCOUNT, RULE, AccountState.merge(List.of(), List.of(feed(post(-30)))), TODAY, NOW, null, "停更报备"));

        assertThat(verdict.standing()).isEqualTo(AccountStanding.EXEMPT);
        assertThat(verdict.visits()).isEmpty();
        assertThat(verdict.reasons()).containsExactly("停更报备");
    }

    @Test
    void anAccountWithoutSourcesIsNotJudged() {
        assertThat(verdict(List.of(), List.of()).reasons()).containsExactly("没有登记任何来源");
        assertThat(verdict(List.of(), List.of()).standing()).isEqualTo(AccountStanding.UNJUDGED);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-05, UNREADABLE", "2024-01-04, FOUND"})
    void whatNobodyCouldSeeForThreeDaysIsReported(LocalDate since, Outcome outcome) {
        Visit visit = visit(
                verdict(
                        RULE,
                        List.of(known(post(5))),
                        List.of(FAILED),
                        since.atTime(9, 0).toInstant(ZoneOffset.ofHours(8))),
                ProblemKind.ACCOUNT_UNREADABLE);

        assertThat(visit.outcome()).isEqualTo(outcome);
    }

    @Test
    void anAccountThatCanBeSeenIsNotReportedAsUnreadable() {
        assertThat(visit(verdict(List.of(), List.of(feed(post(5)))), ProblemKind.ACCOUNT_UNREADABLE)
                        .outcome())
                .isEqualTo(Outcome.IN_ORDER);
    }
}
