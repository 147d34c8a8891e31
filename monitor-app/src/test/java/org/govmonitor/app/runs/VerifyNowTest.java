package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.EvidenceOf;
import org.govmonitor.app.ledger.FindingEvidence;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.verify.Asked;
import org.govmonitor.app.runs.verify.Verification;
import org.govmonitor.app.runs.verify.Verifications;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.ItemSeen;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.date.DateSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class VerifyNowTest {
    private static final String EDITOR = "王编辑";
    private static final String LATE = "乡镇动态";
    private static final String LATE_TOO = "部门动态";
    /** Synthetic: no such person. */
    private static final String LEAK = "李某某，身份证号：11010519491231002X。";

    private final SettableClock clock = new SettableClock(LocalDateTime.of(2024, 1, 8, 8, 0));
    private final SmallSite site = new SmallSite(List.of("政务动态", LATE_TOO, LATE));
    private LocalDateTime now = LocalDateTime.of(2024, 1, 8, 8, 0);

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        site.publishAll(LocalDate.of(2024, 1, 5));
        site.register(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFixedColumnIsRectifiedWithinSecondsAndNothingElseIsTold() {
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            FindingView late = finding(office, LATE);
            site.publish(LATE, now.toLocalDate());
            site.publish(LATE_TOO, now.toLocalDate());

            Verification done = verify(office, late);

            assertThat(done.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
            assertThat(done.before()).isEqualTo(FindingState.OPEN);
            assertThat(done.after()).isEqualTo(FindingState.RECTIFIED);
            assertThat(done.askedBy()).isEqualTo(EDITOR);
            assertThat(finding(office, LATE).rectifiedOn()).isEqualTo(now.toLocalDate());
            assertThat(finding(office, LATE_TOO).state()).isEqualTo(FindingState.OPEN);
        }
    }

    @Test
    void aColumnThatTheUnitReportedAndDidNotFixIsOpenAgain() {
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            FindingView late = finding(office, LATE);
            office.getBean(Review.class)
                    .report(
                            Sight.EVERYTHING,
                            List.of(new SeenFinding(late.id(), late.version())),
                            now.toLocalDate(),
                            Command.of(EDITOR, null, clock.instant()));
            assertThat(finding(office, LATE).state()).isEqualTo(FindingState.RECTIFIED);

            Verification done = verify(office, late);

            assertThat(done.outcome()).isEqualTo(Visit.Outcome.FOUND);
            assertThat(done.after()).isEqualTo(FindingState.OPEN);
            assertThat(done.seen()).isNotNull();
        }
    }

    @Test
    void whatTheScanSawIsKeptWithTheFindingAndShownAfterThePageChanged() {
        site.add(LATE, "z.html", "公示：赖某某（联系电话：13907970018）等3人", LocalDate.of(2023, 12, 1));
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            FindingView late = finding(office, LATE);
            site.publish(LATE, now.toLocalDate());
            verify(office, late);

            FindingEvidence kept = office.getBean(EvidenceOf.class)
                    .finding(Sight.EVERYTHING, late.id())
                    .orElseThrow();
            Seen found = Objects.requireNonNull(kept.discovery()).seen();
            assertThat(found.listing()).isNotNull().satisfies(list -> {
                assertThat(list.newest()).isEqualTo(LocalDate.of(2023, 12, 20));
                assertThat(list.limit()).isEqualTo(LocalDate.of(2024, 1, 3));
                assertThat(list.items()).hasSize(6).extracting(ItemSeen::source).containsOnly(DateSource.LIST_TEXT);
                assertThat(list.items().toString())
                        .doesNotContain("13907970018")
                        .contains("赖某某");
            });
            assertThat(found.answered()).isNotNull().satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.url()).endsWith("/c2/");
            });
            FindingEvidence.Shown latest = Objects.requireNonNull(kept.latest());
            assertThat(latest.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
            assertThat(Objects.requireNonNull(latest.seen().listing()).newest()).isEqualTo(now.toLocalDate());
            assertThat(office.getBean(EvidenceOf.class).finding(ofAnother(), late.id()))
                    .isEmpty();
        }
    }

    @Test
    void aLeakingPageThatWasTakenDownIsRectifiedAtTheSecondLook() {
        site.write(LATE, LEAK);
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            FindingView leak = office.getBean(Findings.class)
                    .whole(
                            Sight.EVERYTHING,
                            FindingQuery.ALL.ofKind(ProblemKind.PRIVACY_LEAK),
                            FindingOrder.LATEST_FIRST,
                            0,
                            9)
                    .findings()
                    .get(0);
            assertThat(verify(office, leak).outcome()).isEqualTo(Visit.Outcome.FOUND);

            site.remove(LATE, "0.html");
            Verification first = verify(office, leak);
            assertThat(first.outcome()).isEqualTo(Visit.Outcome.GONE);
            assertThat(first.after()).isEqualTo(FindingState.OPEN);
            Verification second = verify(office, leak);
            assertThat(second.outcome()).isEqualTo(Visit.Outcome.GONE);
            assertThat(second.after()).isEqualTo(FindingState.RECTIFIED);
        }
    }

    @Test
    void aScanOfTheSiteThatIsUnderWayIsNotWaitedFor() {
        try (ConfigurableApplicationContext office = officeOfLateColumns("monitor.scan.max-time=1d")) {
            FindingView late = finding(office, LATE);
            site.publish(LATE, now.toLocalDate());
            site.onRequest(path -> {
                if (path.endsWith(".html")) {
                    sleep(Duration.ofMillis(400));
                }
            });
            tick();
            ScanRuns runs = office.getBean(ScanRuns.class);
            runs.start(Plan.WHOLE, clock.instant());
            await().until(() -> runs.progress().stream().anyMatch(progress -> progress.pages() > 5));

            assertThat(verify(office, late).after()).isEqualTo(FindingState.RECTIFIED);
            assertThat(runs.latest(1)).singleElement().returns(RunState.RUNNING, Run::state);
        }
    }

    @Test
    void askedTwiceItIsDoneOnceAndAskedTooOftenItIsRefused() {
        try (ConfigurableApplicationContext office = officeOfLateColumns("monitor.verify.per-hour=2")) {
            Verifications verifications = office.getBean(Verifications.class);
            FindingView late = finding(office, LATE);
            CountDownLatch release = new CountDownLatch(1);
            site.onRequest(path -> waitFor(release));
            tick();
            Asked first = verifications.start(late.id(), Sight.EVERYTHING, EDITOR);
            Asked second = verifications.start(late.id(), Sight.EVERYTHING, "另一个人");
            assertThat(first).isInstanceOf(Asked.Begun.class).isEqualTo(second);
            Verification running =
                    verifications.latestOf(Sight.EVERYTHING, late.id()).orElseThrow();
            await().until(() -> verifications
                    .status(Sight.EVERYTHING, running.id())
                    .map(Verification::reading)
                    .filter(address -> address.equals(site.home().toString()))
                    .isPresent());
            release.countDown();
            done(office, running.id());

            assertThat(verifications.start(late.id(), Sight.EVERYTHING, EDITOR))
                    .isInstanceOfSatisfying(
                            Asked.Refused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Asked.Why.TOO_SOON));
            verify(office, finding(office, LATE_TOO));
            tick();
            assertThat(verifications.start(late.id(), Sight.EVERYTHING, EDITOR))
                    .isInstanceOfSatisfying(
                            Asked.Refused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Asked.Why.TOO_MANY));
        }
    }

    @Test
    void whatBelongsToAnotherUnitIsAsIfItWereNotThere() {
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            Verifications verifications = office.getBean(Verifications.class);
            FindingView late = finding(office, LATE);
            Verification done = verify(office, late);

            assertThat(verifications.start(late.id(), ofAnother(), EDITOR))
                    .isEqualTo(new Asked.Refused(Asked.Why.NO_SUCH_FINDING, Duration.ZERO));
            assertThat(verifications.status(ofAnother(), done.id())).isEmpty();
            assertThat(verifications.latestOf(ofAnother(), late.id())).isEmpty();
        }
    }

    @Test
    void whatAStopBrokeOffIsDoneAfterTheNextStart() {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        long id;
        try (ConfigurableApplicationContext office = officeOfLateColumns()) {
            FindingView late = finding(office, LATE);
            site.publish(LATE, now.toLocalDate());
            site.onRequest(path -> {
                reached.countDown();
                waitFor(release);
            });
            tick();
            id = begun(office.getBean(Verifications.class).start(late.id(), Sight.EVERYTHING, EDITOR));
            waitFor(reached);
        } finally {
            release.countDown();
        }
        tick();
        try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
            assertThat(done(office, id).after()).isEqualTo(FindingState.RECTIFIED);
        }
    }

    private ConfigurableApplicationContext officeOfLateColumns(String... settings) {
        ConfigurableApplicationContext office = TestOffice.start(folder, clock, settings);
        ScanRuns runs = office.getBean(ScanRuns.class);
        runs.run(Plan.WHOLE, clock.instant());
        site.publish(LATE, LocalDate.of(2023, 12, 20));
        site.publish(LATE_TOO, LocalDate.of(2023, 12, 21));
        tick();
        runs.run(Plan.WHOLE, clock.instant());
        List<SeenFinding> all = office
                .getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 9)
                .findings()
                .stream()
                .map(finding -> new SeenFinding(finding.id(), finding.version()))
                .toList();
        tick();
        office.getBean(Review.class).confirm(Sight.EVERYTHING, all, Command.of("审核员", null, clock.instant()));
        assertThat(finding(office, LATE).state()).isEqualTo(FindingState.OPEN);
        return office;
    }

    private static FindingView finding(ConfigurableApplicationContext office, String column) {
        return office
                .getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 9)
                .findings()
                .stream()
                .filter(finding -> finding.kind() == ProblemKind.COLUMN_STALE
                        && finding.subject() instanceof Subject.OfColumn it
                        && it.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Verification verify(ConfigurableApplicationContext office, FindingView finding) {
        tick();
        return done(office, begun(office.getBean(Verifications.class).start(finding.id(), Sight.EVERYTHING, EDITOR)));
    }

    private static long begun(Asked asked) {
        assertThat(asked).isInstanceOf(Asked.Begun.class);
        return ((Asked.Begun) asked).id();
    }

    private static Verification done(ConfigurableApplicationContext office, long id) {
        Verifications verifications = office.getBean(Verifications.class);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> verifications
                        .status(Sight.EVERYTHING, id)
                        .filter(Verification::isDone)
                        .isPresent());
        return verifications.status(Sight.EVERYTHING, id).orElseThrow();
    }

    private static Sight ofAnother() {
        return new Sight.OfUnit("别的县政府办", Set.of());
    }

    /** Ten minutes pass. */
    private void tick() {
        now = now.plusMinutes(10);
        clock.set(now);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
