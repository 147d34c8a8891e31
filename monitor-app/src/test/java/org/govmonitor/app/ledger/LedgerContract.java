package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.app.ledger.LedgerNode.end;
import static org.govmonitor.app.ledger.Visits.column;
import static org.govmonitor.app.ledger.Visits.document;
import static org.govmonitor.app.ledger.Visits.doubtful;
import static org.govmonitor.app.ledger.Visits.gone;
import static org.govmonitor.app.ledger.Visits.inOrder;
import static org.govmonitor.app.ledger.Visits.leak;
import static org.govmonitor.app.ledger.Visits.stale;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger promises, whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {
    static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 1);
    /** 1 January 2024, 08:00 in the office. */
    static final Instant HEALTHY = Instant.parse("2024-01-01T00:00:00Z");
    /** 8 January 2024, 08:00 in the office. */
    static final Instant MORNING = Instant.parse("2024-01-08T00:00:00Z");
    /** The same day, 15:00. */
    static final Instant AFTERNOON = Instant.parse("2024-01-08T07:00:00Z");

    static final Instant NEXT_DAY = Instant.parse("2024-01-09T00:00:00Z");
    static final Instant LATER = Instant.parse("2024-01-20T00:00:00Z");

    LedgerNode ledger;
    long site;

    abstract TestDatabase database(Path folder) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        ledger = new LedgerNode(database(folder), folder.resolve("node"));
    }

    @AfterAll
    void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @BeforeEach
    void registerASite() {
        site = ledger.site(UUID.randomUUID().toString());
        ledger.scan(site, HEALTHY, end(40), List.of(inOrder(ProblemKind.COLUMN_STALE, column("news"), HEALTHY)));
    }

    @Test
    void aColumnFoundStaleInTheMorningAndFilledInTheAfternoonHasBothDatesOfThatDay() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        scan(AFTERNOON, inOrder(ProblemKind.COLUMN_STALE, column("news"), AFTERNOON));
        ListedFinding row = ledger.findings().listed(YearMonth.of(2024, 1), LocalDate.of(2024, 1, 31)).stream()
                .filter(finding -> finding.targetId() == site)
                .toList()
                .get(0);
        assertThat(row.foundOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(row.rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(row.wording()).isEqualTo("栏目未及时更新");
        assertThat(row.subject()).isEqualTo(column("news"));
    }

    @Test
    void daysAreThoseOfTheOfficeAndNotOfGreenwich() {
        Instant evening = Instant.parse("2024-01-08T16:30:00Z");
        scan(evening, stale("news", evening, LONG_AGO));
        assertThat(only().foundOn()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void whatNeedsEyesWaitsForAPerson() {
        scan(MORNING, leak("a", MORNING, "01"));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        assertThat(listed(LATER)).isEmpty();
        ledger.review()
                .confirm(
                        Sight.EVERYTHING,
                        List.of(new SeenFinding(only().id(), only().version())),
                        command("看过", NEXT_DAY));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(listed(LATER)).hasSize(1);
    }

    @Test
    void whatRestsOnSomebodysWordWaitsForAPersonWhateverItsKind() {
        scan(MORNING, doubtful("news", MORNING, LONG_AGO), stale("notices", MORNING, LONG_AGO));
        assertThat(byColumn("news").state()).isEqualTo(FindingState.NEW);
        assertThat(byColumn("notices").state()).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aListOfAnEarlierDayKnowsNothingOfWhatCameAfterIt() {
        scan(MORNING, leak("a", MORNING, "01"), stale("news", MORNING, LONG_AGO));
        ledger.review().confirm(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command("看过", NEXT_DAY));
        scan(LATER, inOrder(ProblemKind.COLUMN_STALE, column("news"), LATER));
        assertThat(listed(MORNING))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(FindingState.OPEN))
                .satisfies(row -> assertThat(row.rectifiedOn()).isNull());
        assertThat(listed(NEXT_DAY)).hasSize(2);
        assertThat(listed(LATER))
                .filteredOn(row -> row.kind() == ProblemKind.COLUMN_STALE)
                .singleElement()
                .satisfies(row -> assertThat(row.rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 20)));
    }

    @Test
    void aMonthHoldsWhatWasStillOpenWhenItBeganAndNotWhatWasRectifiedBefore() {
        scan(MORNING, stale("news", MORNING, LONG_AGO), stale("notices", MORNING, LONG_AGO));
        scan(LATER, inOrder(ProblemKind.COLUMN_STALE, column("news"), LATER));
        LocalDate asOf = LocalDate.of(2024, 2, 8);
        assertThat(ledger.findings().listed(YearMonth.of(2024, 2), asOf))
                .filteredOn(row -> row.targetId() == site)
                .extracting(ListedFinding::subject)
                .containsExactly(column("notices"));
    }

    @Test
    void whatAScanDoesNotMentionStaysAsItWas() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        FindingView before = only();
        scan(NEXT_DAY);
        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
    }

    @Test
    void aSightingRaisesNoVersionSoThatReviewersAreNotDisturbed() {
        scan(MORNING, leak("a", MORNING, "01"));
        FindingView before = only();
        scan(NEXT_DAY, leak("a", NEXT_DAY, "01"));
        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
        assertThat(ledger.findings().history(Sight.EVERYTHING, before.id())).hasSize(1);
    }

    @Test
    void aReconciledScanIsNotReconciledAgain() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        FindingView before = only();
        ledger.reconciler().reconcilePending();
        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
        assertThat(ledger.intake().claim(new SiteScanKey(site, "daily", MORNING)))
                .isEmpty();
    }

    @Test
    void visitsThatCausedNoEventDoNotStay() {
        scan(MORNING, stale("news", MORNING, LONG_AGO), inOrder(ProblemKind.COLUMN_STALE, column("notices"), MORNING));
        assertThat(visitsOfSite()).isEqualTo(1);
        scan(NEXT_DAY, stale("news", NEXT_DAY, LONG_AGO));
        assertThat(visitsOfSite()).isEqualTo(1);
    }

    @Test
    void foundAgainBeforeClosingItIsTheSameFindingAndAfterwardsANewOneThatNamesIt() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        long first = only().id();
        scan(AFTERNOON, inOrder(ProblemKind.COLUMN_STALE, column("news"), AFTERNOON));
        scan(NEXT_DAY, stale("news", NEXT_DAY, LONG_AGO));
        assertThat(only().id()).isEqualTo(first);
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(only().rectifiedOn()).isNull();
        Instant tenth = Instant.parse("2024-01-10T00:00:00Z");
        scan(tenth, inOrder(ProblemKind.COLUMN_STALE, column("news"), tenth));
        ledger.review().close(Sight.EVERYTHING, targets(ProblemKind.COLUMN_STALE), command(null, tenth));
        scan(LATER, stale("news", LATER, LocalDate.of(2024, 1, 5)));
        assertThat(all()).hasSize(2);
        assertThat(all().get(0).recursOf()).isEqualTo(first);
        assertThat(all().get(0).foundOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(all().get(1).state()).isEqualTo(FindingState.CLOSED);
    }

    @Test
    void rejectedEvidenceNeverComesBackAndNewEvidenceIsNamed() {
        scan(MORNING, leak("a", MORNING, "01", "02"));
        ledger.review().reject(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command("公开的办公电话", AFTERNOON));
        scan(NEXT_DAY, leak("a", NEXT_DAY, "02"));
        assertThat(only().state()).isEqualTo(FindingState.REJECTED);
        scan(LATER, leak("a", LATER, "01", "02", "03"));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        assertThat(only().foundOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(only().detail().evidence())
                .singleElement()
                .satisfies(hit -> assertThat(hit.masked()).isEqualTo("138******03"));
        assertThat(ledger.findings().history(Sight.EVERYTHING, only().id()))
                .last()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("138******03"));
    }

    @Test
    void whenOnlyRejectedHitsAreLeftTheRestIsRectified() {
        scan(MORNING, leak("a", MORNING, "01"));
        ledger.review().reject(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command("公开的办公电话", AFTERNOON));
        scan(NEXT_DAY, leak("a", NEXT_DAY, "01", "02"));
        ledger.review()
                .confirm(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command(null, NEXT_DAY.plusSeconds(1)));
        scan(LATER, leak("a", LATER, "01"));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 20));
    }

    @Test
    void aSiteThatWasWronglyCalledDownIsStillReportedWhenItReallyFails() {
        scan(MORNING, SiteScan.State.UNREACHABLE, Visits.down(MORNING));
        ledger.review().reject(Sight.EVERYTHING, targets(ProblemKind.SITE_UNREACHABLE), command("本办网络故障", AFTERNOON));
        scan(AFTERNOON.plusSeconds(1), SiteScan.State.UNREACHABLE, Visits.down(AFTERNOON.plusSeconds(1)));
        assertThat(only().state()).isEqualTo(FindingState.REJECTED);
        scan(NEXT_DAY, inOrder(ProblemKind.SITE_UNREACHABLE, Visits.home(), NEXT_DAY));
        scan(LATER, SiteScan.State.UNREACHABLE, Visits.down(LATER));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
    }

    @Test
    void goneTwiceIsInOrderIfTheHomePageOpened() {
        scan(MORNING, leak("a", MORNING, "01"));
        ledger.review()
                .confirm(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command(null, MORNING.plusSeconds(1)));
        scan(AFTERNOON, gone(ProblemKind.PRIVACY_LEAK, document("a"), AFTERNOON));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        scan(NEXT_DAY, SiteScan.State.UNREACHABLE, gone(ProblemKind.PRIVACY_LEAK, document("a"), NEXT_DAY));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        scan(LATER, gone(ProblemKind.PRIVACY_LEAK, document("a"), LATER));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 20));
    }

    @Test
    void confirmingWhatWasSeenInOrderSinceGivesBothDates() {
        scan(MORNING, leak("a", MORNING, "01"));
        scan(NEXT_DAY, inOrder(ProblemKind.PRIVACY_LEAK, document("a"), NEXT_DAY));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        ledger.review().confirm(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command(null, LATER));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().foundOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void aUnitsWordGetsItsDateFromTheNextVisit() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        ledger.review()
                .report(
                        Sight.EVERYTHING,
                        targets(ProblemKind.COLUMN_STALE),
                        LocalDate.of(2024, 1, 8),
                        command("已更新", AFTERNOON));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().reportedOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(only().rectifiedOn()).isNull();
        scan(NEXT_DAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), NEXT_DAY));
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void aVisitOlderThanADecisionChangesNothing() {
        scan(MORNING, stale("news", MORNING, LONG_AGO));
        ledger.review()
                .report(
                        Sight.EVERYTHING,
                        targets(ProblemKind.COLUMN_STALE),
                        LocalDate.of(2024, 1, 9),
                        command("已更新", LATER));
        FindingView before = only();
        scan(NEXT_DAY, stale("news", NEXT_DAY, LONG_AGO));
        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
    }

    @Test
    void theFirstLookAtASiteIsOneBatchThatPrintsNothing() {
        long fresh = ledger.site(UUID.randomUUID().toString());
        ledger.scan(fresh, MORNING, end(40), List.of(stale("news", MORNING, LONG_AGO), leak("a", MORNING, "01")));
        List<FindingView> found = find(fresh);
        assertThat(found).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.NEW);
            assertThat(finding.batchId()).isEqualTo(found.get(0).batchId()).isNotNull();
        });
    }

    @Test
    void aFifthOfTheColumnsTurningBadAtOnceIsABatchThatLaterOpeningsJoinUntilItIsDecided() {
        scan(MORNING, staleColumns(MORNING, 0, 9));
        assertThat(all())
                .hasSize(9)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.NEW));
        scan(NEXT_DAY, stale("late", NEXT_DAY, LONG_AGO));
        Long batch = all().get(0).batchId();
        assertThat(all()).hasSize(10).allSatisfy(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.NEW);
            assertThat(finding.batchId()).isEqualTo(batch);
        });
        FindingQuery members = FindingQuery.ALL.inBatch(batch);
        List<Long> ids =
                ledger
                        .findings()
                        .whole(Sight.EVERYTHING, members, FindingOrder.LATEST_FIRST, 0, 100)
                        .findings()
                        .stream()
                        .map(FindingView::id)
                        .toList();
        ledger.review().confirm(Sight.EVERYTHING, SeenFinding.ofAny(ids), command("逐一看过", NEXT_DAY.plusSeconds(60)));
        scan(LATER, stale("after", LATER, LONG_AGO));
        assertThat(all())
                .filteredOn(finding -> finding.state() == FindingState.OPEN)
                .hasSize(11);
    }

    @Test
    void aFifthExactlyAndFourColumnsAreNoMassChange() {
        scan(MORNING, staleColumns(MORNING, 0, 8));
        assertThat(all())
                .hasSize(8)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.OPEN));
        long small = ledger.site(UUID.randomUUID().toString());
        ledger.scan(small, HEALTHY, end(6), List.of());
        ledger.scan(small, MORNING, end(6), List.of(staleColumns(MORNING, 0, 4)));
        assertThat(find(small))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.OPEN));
    }

    @Test
    void aRelapseInAMassChangeWaitsAndTheOldRowStaysPrintedAsItWas() {
        scan(MORNING, stale("c0", MORNING, LONG_AGO));
        scan(AFTERNOON, inOrder(ProblemKind.COLUMN_STALE, column("c0"), AFTERNOON));
        scan(NEXT_DAY, staleColumns(NEXT_DAY, 0, 10));
        FindingView relapsed = byColumn("c0");
        assertThat(relapsed.state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(relapsed.relapsedOn()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(listed(LATER))
                .singleElement()
                .satisfies(row -> assertThat(row.rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 8)));
        ledger.review()
                .reject(
                        Sight.EVERYTHING,
                        SeenFinding.ofAny(List.of(relapsed.id())),
                        command("改版误读", NEXT_DAY.plusSeconds(1)));
        assertThat(byColumn("c0").relapsedOn()).isNull();
        assertThat(byColumn("c0").state()).isEqualTo(FindingState.RECTIFIED);
        scan(LATER, stale("c0", LATER, LONG_AGO));
        assertThat(byColumn("c0").state()).isEqualTo(FindingState.RECTIFIED);
    }

    @Test
    void aMassRecoveryCountsAtOnceAndCanBeUndone() {
        scan(MORNING, staleColumns(MORNING, 0, 8));
        scan(NEXT_DAY, stale("c8", NEXT_DAY, LONG_AGO));
        Visit[] recovered = IntStream.range(0, 9)
                .mapToObj(n -> inOrder(ProblemKind.COLUMN_STALE, column("c" + n), LATER))
                .toArray(Visit[]::new);
        scan(LATER, recovered);
        assertThat(all())
                .hasSize(9)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.RECTIFIED));
        ledger.review()
                .undoRecovery(
                        Sight.EVERYTHING,
                        Objects.requireNonNull(all().get(0).batchId()),
                        command("改版误读", LATER.plusSeconds(1)));
        assertThat(all()).allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.OPEN));
    }

    @Test
    void whatWasShownAndHasChangedSinceIsNotDecidedOn() {
        scan(MORNING, leak("a", MORNING, "01"));
        FindingView shown = only();
        scan(NEXT_DAY, leak("a", NEXT_DAY, "01", "02"));
        List<SeenFinding> target = List.of(new SeenFinding(shown.id(), shown.version()));
        assertThat(ledger.review().reject(Sight.EVERYTHING, target, command("误报", LATER)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.result()).isEqualTo(Answer.Result.CHANGED))
                .satisfies(answer -> assertThat(answer.state()).isEqualTo(FindingState.NEW))
                .satisfies(answer -> assertThat(answer.version()).isEqualTo(only().version()))
                .satisfies(answer -> assertThat(answer.since())
                        .extracting(HistoryLine::type)
                        .containsExactly(EventType.EVIDENCE_CHANGED));
    }

    @Test
    void aCommandSentTwiceIsDoneOnceAndOneThatIsTooLateIsRefused() {
        scan(MORNING, leak("a", MORNING, "01"));
        Command command = command("误报", NEXT_DAY);
        ledger.review().reject(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command);
        assertThat(ledger.review().reject(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command))
                .extracting(Answer::result)
                .containsExactly(Answer.Result.DONE);
        assertThat(ledger.findings().history(Sight.EVERYTHING, only().id())).hasSize(2);
        assertThat(ledger.review().confirm(Sight.EVERYTHING, targets(ProblemKind.PRIVACY_LEAK), command(null, LATER)))
                .extracting(Answer::result)
                .containsExactly(Answer.Result.REFUSED);
        assertThat(ledger.review().confirm(Sight.EVERYTHING, SeenFinding.ofAny(List.of(-1L)), command(null, LATER)))
                .containsExactly(Answer.noSuch(-1L));
    }

    @Test
    void documentsAndSubjectsThatAreStillBadAreReadAgain() {
        scan(MORNING, leak("a", MORNING, "01"), stale("news", MORNING, LONG_AGO), stale("notices", MORNING, LONG_AGO));
        scan(NEXT_DAY, inOrder(ProblemKind.COLUMN_STALE, column("notices"), NEXT_DAY));
        assertThat(ledger.findings().openDocuments(site, ProblemKind.DATE_DOUBTFUL))
                .isEmpty();
        assertThat(ledger.findings().openDocuments(site, ProblemKind.PRIVACY_LEAK))
                .isEqualTo(Set.of(document("a").url()));
        assertThat(ledger.findings().openSubjects(site))
                .containsExactlyInAnyOrder(
                        new OpenSubject(ProblemKind.PRIVACY_LEAK, document("a")),
                        new OpenSubject(ProblemKind.COLUMN_STALE, column("news")));
    }

    @Test
    void aScanThatWasBrokenOffIsTakenUpAgainAndItsVisitsAreNeverJudged() {
        SiteScanKey key = new SiteScanKey(site, "daily", MORNING);
        ledger.clock.set(MORNING);
        Claim dead = ledger.intake().claim(key).orElseThrow();
        ledger.intake().record(dead, List.of(stale("news", MORNING, LONG_AGO)));
        assertThat(ledger.intake().claim(key)).isEmpty();
        ledger.clock.pass(ScanIntake.LEASE);
        assertThat(ledger.intake().interruptExpired()).contains(key);
        Claim second = ledger.intake().claim(key).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(ledger.intake().record(dead, List.of(stale("notices", MORNING, LONG_AGO))))
                .isFalse();
        assertThat(ledger.intake().end(dead, end(40))).isFalse();
        ledger.intake().end(second, end(40));
        ledger.reconciler().reconcilePending();
        assertThat(all()).isEmpty();
        assertThat(visitsOfSite()).isEqualTo(1);
    }

    @Test
    void aRestartedServiceNeedNotWaitForItsOwnLease() {
        SiteScanKey key = new SiteScanKey(site, "daily", MORNING);
        ledger.clock.set(MORNING);
        assertThat(ledger.intake().claim(key)).isPresent();
        assertThat(ledger.intake().interruptExpired()).doesNotContain(key);
        assertThat(ledger.intake().interruptLeftBehind()).contains(key);
        assertThat(ledger.intake().claim(key)).isPresent();
    }

    @Test
    void aScanSaysHowItEndedAndWhatItSaw() {
        SiteScanRecord record = ledger.intake().records("daily", HEALTHY).stream()
                .filter(each -> each.key().targetId() == site)
                .findFirst()
                .orElseThrow();
        assertThat(record.state()).isEqualTo(SiteScanRecord.State.ENDED);
        assertThat(record.end()).isEqualTo(end(40));
        assertThat(record.reconciled()).isTrue();
        assertThat(ledger.intake().lastEnded(List.of("daily"), MORNING)).contains(record);
    }

    private static Visit[] staleColumns(Instant at, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> stale("c" + n, at, LONG_AGO))
                .toArray(Visit[]::new);
    }

    private void scan(Instant at, Visit... visits) {
        scan(at, SiteScan.State.SCANNED, visits);
    }

    private void scan(Instant at, SiteScan.State outcome, Visit... visits) {
        ledger.scan(site, at, new SiteScanEnd(outcome, 40, 40, 40, 0, 0), List.of(visits));
    }

    private List<ListedFinding> listed(Instant asOf) {
        return ledger.findings().listed(YearMonth.of(2024, 1), OfficeDay.of(asOf)).stream()
                .filter(finding -> finding.targetId() == site)
                .toList();
    }

    private List<FindingView> all() {
        return find(site);
    }

    private List<FindingView> find(long wanted) {
        return ledger.findings()
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(wanted), FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    private FindingView only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private FindingView byColumn(String name) {
        return all().stream()
                .filter(finding -> finding.subject().equals(column(name)))
                .findFirst()
                .orElseThrow();
    }

    private List<SeenFinding> targets(ProblemKind kind) {
        FindingQuery query = FindingQuery.ALL.ofTarget(site).ofKind(kind);
        return SeenFinding.ofAny(
                ledger.findings().whole(Sight.EVERYTHING, query, FindingOrder.LATEST_FIRST, 0, 100).findings().stream()
                        .map(FindingView::id)
                        .toList());
    }

    private long visitsOfSite() {
        return ledger.number(
                "select count(*) from visit v join scan_site s on s.id = v.scan_site_id where s.target_id = ?", site);
    }

    private static Command command(@Nullable String reason, Instant at) {
        return Command.of("王芳", reason, at);
    }
}
