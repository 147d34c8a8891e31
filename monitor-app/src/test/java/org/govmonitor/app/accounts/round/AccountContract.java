package org.govmonitor.app.accounts.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.govmonitor.app.accounts.round.AccountOffice.START;
import static org.govmonitor.app.accounts.round.AccountOffice.weChat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.report.LinkSeen;
import org.govmonitor.app.accounts.report.ManualCheck;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.report.SiteLinks;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Subject;
import org.govmonitor.check.account.AccountStanding;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of rounds of accounts on every database that may keep them. */
abstract class AccountContract {
    private static final String NAME = "沅溪发布";
    private static final String ID = "gh_0123456789ab";
    private static final String NUMBER = "360726198503121235";

    @TempDir
    Path folder;

    private AccountOffice office;

    /** A new, empty one. */
    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeEach
    void open() throws IOException, SQLException {
        office = new AccountOffice(database(folder), folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAccountThatPublishedLatelyIsInOrderAndItsPostsAreKnown() {
        Instant posted = days(-3);
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", posted, "/s/two", days(-9)));

        assertThat(office.round(NAME, START)).isTrue();

        assertThat(office.seen(NAME))
                .returns(AccountStanding.FINE, AccountSeen::standing)
                .returns(posted, AccountSeen::newest)
                .returns(SourceKind.FEED, AccountSeen::source)
                .returns("https://mp.weixin.qq.com/s/one", AccountSeen::url);
        assertThat(office.bean(KnownPosts.class).of(office.account(NAME).id())).hasSize(2);
        assertThat(office.findings()).isEmpty();
    }

    @Test
    void aSilenceThatTheFirstRoundFindsWaitsForAPersonInOneBatch() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", days(-20)));

        office.round(NAME, START);

        assertThat(office.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.ACCOUNT_STALE);
            assertThat(finding.subject()).isEqualTo(new Subject.OfAccount(Platform.WECHAT, NAME));
            assertThat(finding.state()).isEqualTo(FindingState.NEW);
        });
    }

    @Test
    void aSilenceThatBeginsWhileItIsWatchedIsOpenAndEndsWithTheNextPost() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", days(-5)));
        office.round(NAME, START);
        office.platform.feed("/feed", days(12), Map.of("/s/one", days(-5)));
        office.round(NAME, days(12));
        assertThat(states()).containsExactly(FindingState.OPEN);

        office.platform.feed("/feed", days(13), Map.of("/s/two", days(13)));
        office.round(NAME, days(13));

        assertThat(states()).containsExactly(FindingState.RECTIFIED);
    }

    @Test
    void aFeedThatFailsNeitherAccusesNorMovesTheNewestPostBack() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", days(-5)));
        office.round(NAME, START);

        office.platform.answer("/feed", 500);
        office.round(NAME, days(12));

        assertThat(office.seen(NAME))
                .returns(AccountStanding.UNJUDGED, AccountSeen::standing)
                .returns(days(-5), AccountSeen::newest);
        assertThat(office.findings()).isEmpty();
    }

    @Test
    void aSourceThatFailsForDaysIsToldAndIsNoSilence() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.answer("/feed", 500);
        office.round(NAME, START);
        assertThat(office.findings()).isEmpty();

        office.round(NAME, days(4));

        assertThat(office.findings()).extracting(FindingView::kind).containsExactly(ProblemKind.ACCOUNT_UNREADABLE);
    }

    @Test
    void aRoundIsDoneOnceHoweverOftenItIsAskedFor() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", days(-20)));

        office.round(NAME, START);
        assertThat(office.round(NAME, START)).isTrue();

        assertThat(office.platform.asked("/feed")).isEqualTo(1);
        assertThat(office.findings()).hasSize(1);
    }

    @Test
    void aRoundThatIsBrokenOffHasLearnedNothingAndIsTakenUpAgain() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/one", days(-20)));
        AtomicBoolean asked = new AtomicBoolean();

        boolean done =
                office.bean(AccountRounds.class).complete(office.account(NAME), START, () -> asked.getAndSet(true));

        assertThat(done).isFalse();
        assertThat(office.findings()).isEmpty();
        assertThat(office.round(NAME, START)).isTrue();
        assertThat(office.findings()).hasSize(1);
    }

    @Test
    void personalDataInAnArticleIsAFindingOfItsAccountMaskedAndTheArticleReadOnce() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/list", days(-1), "/s/clean", days(-2)));
        office.platform.article("/s/list", NAME, ID, days(-1), "救助名单：张三，身份证号：" + NUMBER);
        office.platform.article("/s/clean", NAME, ID, days(-2), "今日天气晴");
        office.round(NAME, START);
        office.round(NAME, START.plusSeconds(60));

        assertThat(office.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.PRIVACY_LEAK);
            assertThat(finding.targetId()).isEqualTo(office.account(NAME).id());
            assertThat(finding.subject().place()).isEqualTo("https://mp.weixin.qq.com/s/list");
            assertThat(finding.detail().evidence())
                    .extracting(Evidence::masked)
                    .allSatisfy(masked -> assertThat(masked).contains("*").isNotEqualTo(NUMBER));
        });
        assertThat(office.platform.asked("/s/clean")).isEqualTo(1);
        assertThat(office.platform.asked("/s/list"))
                .as("is read again until it is in order")
                .isEqualTo(2);
    }

    @Test
    void anArticleThatIsTakenDownTwiceIsPutRight() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", START, Map.of("/s/old", days(-1)));
        office.round(NAME, START);
        office.platform.feed("/feed", days(1), Map.of("/s/list", days(1), "/s/old", days(-1)));
        office.platform.article("/s/list", NAME, ID, days(1), "救助名单：张三，身份证号：" + NUMBER);
        office.round(NAME, days(1));
        assertThat(states()).containsExactly(FindingState.OPEN);

        office.platform.wall("/s/list");
        office.round(NAME, days(2));
        assertThat(states()).as("a wall says nothing").containsExactly(FindingState.OPEN);
        office.platform.deleted("/s/list");
        office.round(NAME, days(3));
        assertThat(states()).containsExactly(FindingState.OPEN);
        office.round(NAME, days(4));

        assertThat(states()).containsExactly(FindingState.RECTIFIED);
    }

    @Test
    void pastedLinksAreEachPutToTheAccountThatPublishedThem() {
        office.register(List.of(
                weChat(NAME, ID, AccountSource.plain(SourceKind.SELF_REPORT)),
                weChat("沅溪文旅", "gh_ffffffffffff", AccountSource.plain(SourceKind.SELF_REPORT))));
        office.platform.article("/s/own", NAME, ID, days(-1), "今日天气晴");
        office.platform.article("/s/other", "沅溪文旅", "gh_ffffffffffff", days(-2), "今日天气晴");
        office.platform.article("/s/impostor", NAME, "gh_aaaaaaaaaaaa", days(-1), "今日天气晴");
        office.platform.deleted("/s/deleted");

        List<ReportResult> results = report(null, """
                沅溪发布：https://mp.weixin.qq.com/s/own，今天的
                https://mp.weixin.qq.com/s/other?from=timeline https://mp.weixin.qq.com/s/own

                https://mp.weixin.qq.com/s/impostor
                https://mp.weixin.qq.com/s/deleted
                没有链接的一行""");

        assertThat(results)
                .extracting(ReportResult::line, ReportResult::state)
                .containsExactly(
                        tuple(1, ReportState.VERIFIED),
                        tuple(2, ReportState.VERIFIED),
                        tuple(2, ReportState.REPEATED),
                        tuple(4, ReportState.FOREIGN),
                        tuple(5, ReportState.DELETED),
                        tuple(6, ReportState.NO_LINK));
        assertThat(results.get(0).account()).isEqualTo(office.account(NAME));
        assertThat(results.get(0).publishedAt()).isEqualTo(days(-1));
        assertThat(results.get(1).account()).isEqualTo(office.account("沅溪文旅"));
        assertThat(office.seen(NAME))
                .returns(AccountStanding.FINE, AccountSeen::standing)
                .returns(SourceKind.SELF_REPORT, AccountSeen::source);
        assertThat(report(null, "https://mp.weixin.qq.com/s/own"))
                .extracting(ReportResult::state)
                .containsExactly(ReportState.REPEATED);
        assertThat(office.platform.asked("/s/own")).isEqualTo(1);
    }

    @Test
    void aLinkThatSeveralAccountsMayHavePublishedOrAnotherThanTheNamedOneIsToldAndCountsForNobody() {
        MediaAccount twin =
                new MediaAccount("沅溪发布二号", Platform.WECHAT, AccountOffice.UNIT, List.of(), AccountMarks.named(NAME));
        office.register(List.of(weChat(NAME), twin, weChat("沅溪文旅")));
        office.platform.article("/s/one", NAME, ID, days(-1), "今日天气晴");

        assertThat(report(null, "https://mp.weixin.qq.com/s/one"))
                .singleElement()
                .returns(ReportState.AMBIGUOUS, ReportResult::state)
                .satisfies(result -> assertThat(result.reason()).contains(NAME, "沅溪发布二号"));
        assertThat(report("沅溪文旅", "https://mp.weixin.qq.com/s/one"))
                .singleElement()
                .returns(ReportState.OTHER_ACCOUNT, ReportResult::state);
        assertThat(office.bean(KnownPosts.class).of(office.account("沅溪文旅").id()))
                .isEmpty();
        assertThat(report(NAME, "https://mp.weixin.qq.com/s/one"))
                .singleElement()
                .returns(ReportState.VERIFIED, ReportResult::state);
    }

    @Test
    void aWallLetsALinkWaitAndAsLongAsItWaitsNobodyIsAccusedOfSilence() {
        office.register(List.of(weChat(NAME, ID, AccountSource.plain(SourceKind.SELF_REPORT))));
        office.round(NAME, START);
        office.platform.wall("/s/late");
        office.clock.set(days(20));
        assertThat(report(null, "https://mp.weixin.qq.com/s/late"))
                .extracting(ReportResult::state)
                .containsExactly(ReportState.WAITING);

        office.round(NAME, days(20));
        assertThat(office.findings()).isEmpty();
        assertThat(office.seen(NAME).standing()).isEqualTo(AccountStanding.UNJUDGED);

        office.platform.article("/s/late", NAME, ID, days(19), "今日天气晴");
        office.clock.set(days(21));
        office.bean(AccountRounds.class).prepare(() -> false);
        office.round(NAME, days(21));
        assertThat(office.seen(NAME))
                .returns(AccountStanding.FINE, AccountSeen::standing)
                .returns(days(19), AccountSeen::newest);
    }

    @Test
    void aUnitThatReportsNothingForAFortnightWaitsForAPerson() {
        office.register(List.of(weChat(NAME, ID, AccountSource.plain(SourceKind.SELF_REPORT))));
        office.round(NAME, START);
        assertThat(office.findings()).isEmpty();

        office.round(NAME, days(16));

        assertThat(office.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.ACCOUNT_STALE);
            assertThat(finding.state()).as("its own word only").isEqualTo(FindingState.NEW);
        });
        assertThat(office.seen(NAME).doubtful()).isTrue();
    }

    @Test
    void aReportedLinkPutsASilenceRightAtOnceAndItsTextIsSearched() {
        office.register(List.of(weChat(NAME, ID, office.feed("/feed"), AccountSource.plain(SourceKind.SELF_REPORT))));
        office.platform.feed("/feed", START, Map.of("/s/old", days(-5)));
        office.round(NAME, START);
        office.platform.feed("/feed", days(12), Map.of("/s/old", days(-5)));
        office.round(NAME, days(12));
        assertThat(states()).containsExactly(FindingState.OPEN);
        office.platform.article("/s/new", NAME, ID, days(12), "救助名单：张三，身份证号：" + NUMBER);

        office.clock.set(days(12).plusSeconds(60));
        report(null, "https://mp.weixin.qq.com/s/new");

        assertThat(office.findings())
                .extracting(FindingView::kind, FindingView::state)
                .containsExactlyInAnyOrder(
                        tuple(ProblemKind.ACCOUNT_STALE, FindingState.RECTIFIED),
                        tuple(ProblemKind.PRIVACY_LEAK, FindingState.OPEN));
        assertThat(office.platform.asked("/s/new")).isEqualTo(1);
    }

    @Test
    void linksOnTheUnitsOwnSiteShowThatAnAccountLives() {
        Site site = new Site("沅溪县政府网", HttpUrl.get("https://www.yuanxi.example/"), AccountOffice.UNIT, null, List.of());
        office.register(List.of(weChat(NAME, ID, AccountSource.plain(SourceKind.SITE_LINKS))), site);
        office.round(NAME, START);
        assertThat(office.seen(NAME).standing()).as("nobody has looked").isEqualTo(AccountStanding.UNJUDGED);
        office.platform.article("/s/linked", NAME, ID, days(-1), "今日天气晴");
        office.platform.article("/s/foreign", "别家", "gh_aaaaaaaaaaaa", days(-1), "今日天气晴");
        RegisteredSite registered = office.bean(Registrations.class).sites().get(0);

        office.bean(SiteLinks.class)
                .seen(
                        registered,
                        List.of(
                                new LinkSeen(AccountOffice.article("/s/linked"), LocalDate.of(2024, 1, 21)),
                                new LinkSeen(AccountOffice.article("/s/foreign"), null),
                                new LinkSeen(HttpUrl.get("https://www.example.com/"), null)));
        office.round(NAME, START.plusSeconds(60));
        assertThat(office.seen(NAME).standing())
                .as("nobody knows whose they are")
                .isEqualTo(AccountStanding.UNJUDGED);
        office.bean(AccountRounds.class).prepare(() -> false);
        office.round(NAME, START.plusSeconds(120));

        assertThat(office.seen(NAME))
                .returns(AccountStanding.FINE, AccountSeen::standing)
                .returns(SourceKind.SITE_LINKS, AccountSeen::source);
        office.bean(AccountRounds.class).prepare(() -> false);
        assertThat(office.platform.asked("/s/foreign")).isEqualTo(1);
        assertThat(office.findings()).isEmpty();
    }

    @Test
    void whatAPersonSawWithAPictureCounts() throws IOException {
        office.register(List.of(new MediaAccount(
                "沅溪通", Platform.APP, AccountOffice.UNIT, List.of(AccountSource.plain(SourceKind.MANUAL)))));
        Path photo = folder.resolve("photo.png");
        Files.write(photo, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        ReportDesk desk = office.bean(ReportDesk.class);

        desk.check(office.account("沅溪通"), new ManualCheck("王芳", START, days(-3), photo, "联系 13807970086"));

        assertThat(office.seen("沅溪通"))
                .returns(AccountStanding.FINE, AccountSeen::standing)
                .returns(days(-3), AccountSeen::newest);
        try (Stream<Path> kept = Files.list(folder.resolve("data/checks"))) {
            assertThat(kept).singleElement().satisfies(file -> assertThat(file).hasSameBinaryContentAs(photo));
        }
        assertThatThrownBy(() -> desk.check(office.account("沅溪通"), new ManualCheck("王芳", START, days(1), photo, null)))
                .isInstanceOf(IllegalArgumentException.class);
        office.round("沅溪通", days(20));
        assertThat(office.findings()).as("nobody has looked since").isEmpty();
        desk.check(office.account("沅溪通"), new ManualCheck("王芳", days(20), days(-3), photo, null));
        office.round("沅溪通", days(20).plusSeconds(60));
        assertThat(office.findings()).extracting(FindingView::kind).contains(ProblemKind.ACCOUNT_STALE);
    }

    @Test
    void anAccountThatIsExemptIsNotJudgedUntilItsDayIsPast() {
        office.register(List.of(weChat(NAME, office.feed("/feed"))));
        office.platform.feed("/feed", days(30), Map.of("/s/one", days(-20)));
        office.bean(AccountExemptions.class).grant(office.account(NAME), "机构改革停更", LocalDate.of(2024, 1, 31), "王芳");

        office.round(NAME, START);
        assertThat(office.findings()).isEmpty();
        assertThat(office.seen(NAME).standing()).isEqualTo(AccountStanding.EXEMPT);

        office.round(NAME, days(11));
        assertThat(office.findings()).hasSize(1);
    }

    private List<ReportResult> report(@Nullable String name, String text) {
        return office.bean(ReportDesk.class)
                .report(ReportedLink.in(text), name == null ? null : office.account(name), "王芳", result -> {});
    }

    private List<FindingState> states() {
        return office.findings().stream().map(FindingView::state).toList();
    }

    private static Instant days(int count) {
        return START.plus(Duration.ofDays(count));
    }
}
