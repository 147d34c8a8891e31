package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govmonitor.app.ledger.LedgerNode.end;
import static org.govmonitor.app.ledger.Visits.column;
import static org.govmonitor.app.ledger.Visits.inOrder;
import static org.govmonitor.app.ledger.Visits.leak;
import static org.govmonitor.app.ledger.Visits.stale;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.govmonitor.app.ledger.count.FindingCase;
import org.govmonitor.app.ledger.count.FindingCounts;
import org.govmonitor.app.ledger.count.FindingNumbers;
import org.govmonitor.app.ledger.count.MonthNumbers;
import org.govmonitor.app.ledger.count.UnitNumbers;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with a finding from its first day to its last, whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LifeContract {
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 1);
    private static final Instant HEALTHY = Instant.parse("2024-01-01T00:00:00Z");
    /** Monday, 8 January 2024, 08:00 in the office. */
    private static final Instant MONDAY = Instant.parse("2024-01-08T00:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2024-01-09T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2024-01-12T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-01-20T00:00:00Z");

    private LedgerNode ledger;
    private long site;
    private String name;

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
        name = UUID.randomUUID().toString();
        site = ledger.site(name);
        ledger.scan(site, HEALTHY, end(40), List.of(inOrder(ProblemKind.COLUMN_STALE, column("news"), HEALTHY)));
    }

    @Test
    void anOrdinaryProblemIsDueAfterThreeWorkingDaysAndLateOnTheDayAfter() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        assertThat(only().term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 11));
        assertThat(only().term().dueRule()).isEqualTo("3 个工作日（日历 2026-1）");
        assertThat(only().overdue(Instant.parse("2024-01-11T15:59:59Z"))).isFalse();
        assertThat(only().overdue(Instant.parse("2024-01-11T16:00:00Z"))).isTrue();
        assertThat(only().overdueDays(Instant.parse("2024-01-14T02:00:00Z"))).isEqualTo(3);
    }

    @Test
    void whatNobodyConfirmedIsNotDueAndAGraveLeakHasTwentyFourHoursOfTheClock() {
        scan(MONDAY, leak("a", MONDAY, "01"), Visits.graveLeak("b", MONDAY, "1"));
        FindingView waiting = all().stream()
                .filter(finding -> finding.state() == FindingState.NEW)
                .findFirst()
                .orElseThrow();
        FindingView grave = all().stream()
                .filter(finding -> finding.state() == FindingState.OPEN)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.term().dueAt()).isNull();
        assertThat(grave.term().dueAt()).isEqualTo(TUESDAY);
    }

    @Test
    void confirmingBeginsTheTimeAndRejectingEndsIt() {
        scan(MONDAY, leak("a", MONDAY, "01"));
        review().confirm(Sight.EVERYTHING, seen(), command(null, TUESDAY));
        assertThat(only().term().dueAt()).isNotNull();
        review().reject(Sight.EVERYTHING, seen(), command("误报", FRIDAY));
        assertThat(only().term().dueAt()).isNull();
    }

    @Test
    void tellingAUnitCountsItsTimeAnewOrUntilTheDayThatIsNamed() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        review().assign(Sight.EVERYTHING, seen(), unit(), null, command("请处理", TUESDAY));
        assertThat(only().term().unit()).isEqualTo(unit());
        assertThat(only().term().assignedAt()).isEqualTo(TUESDAY);
        assertThat(only().term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 12));
        review().assign(Sight.EVERYTHING, seen(), unit(), LocalDate.of(2024, 1, 31), command("延期", FRIDAY));
        assertThat(only().term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(types()).containsExactly(EventType.OPENED, EventType.ASSIGNED, EventType.ASSIGNED);
        assertThatThrownBy(() -> review().assign(Sight.EVERYTHING, seen(), "没有的单位", null, command(null, FRIDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordAboutAFindingKeepsNoVisitFromCounting() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        review().note(Sight.EVERYTHING, seen(), command("已电话告知", FRIDAY.plusSeconds(60)));
        review().remind(Sight.EVERYTHING, seen(), command(null, FRIDAY.plusSeconds(61)));
        scan(FRIDAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), FRIDAY));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
    }

    @Test
    void whenAReportIsRefusedTheOldTimeRunsOn() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        Instant due = only().term().dueAt();
        review().report(Sight.EVERYTHING, seen(), LocalDate.of(2024, 1, 9), command("已更新", TUESDAY));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(only().reportedOn()).isEqualTo(LocalDate.of(2024, 1, 9));
        review().reopen(Sight.EVERYTHING, seen(), command("仍未更新", FRIDAY));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(only().term().dueAt()).isEqualTo(due);
        assertThat(types()).last().isEqualTo(EventType.REPORT_REFUSED);
    }

    @Test
    void aRelapseThatTheMachineSeesHasANewTime() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        scan(TUESDAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), TUESDAY));
        scan(FRIDAY, stale("news", FRIDAY, LONG_AGO));
        assertThat(only().term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 17));
    }

    @Test
    void whatWasClosedCanBeOpenedAgainUnlessTheSameIsThereAnew() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        scan(TUESDAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), TUESDAY));
        review().close(Sight.EVERYTHING, seen(), command(null, TUESDAY.plusSeconds(1)));
        List<SeenFinding> closed = seen();
        review().reopen(Sight.EVERYTHING, closed, command("误销号", TUESDAY.plusSeconds(2)));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        scan(FRIDAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), FRIDAY));
        review().close(Sight.EVERYTHING, seen(), command(null, FRIDAY.plusSeconds(1)));
        scan(LATER, stale("news", LATER, LONG_AGO));
        assertThat(review().reopen(
                                Sight.EVERYTHING,
                                SeenFinding.ofAny(List.of(closed.get(0).findingId())),
                                command("误销号", LATER.plusSeconds(1))))
                .extracting(Answer::result)
                .containsExactly(Answer.Result.REFUSED);
    }

    @Test
    void aFalseAlarmThatIsReconsideredIsSeenForWhatItIsByTheNextScan() {
        scan(MONDAY, leak("a", MONDAY, "01"));
        review().reject(Sight.EVERYTHING, seen(), command("误报", MONDAY.plusSeconds(60)));
        review().reopen(Sight.EVERYTHING, seen(), command("不是误报", MONDAY.plusSeconds(120)));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        scan(TUESDAY, leak("a", TUESDAY, "01"));
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        assertThat(only().rectifiedOn()).isNull();
    }

    @Test
    void aCommandIsTakenBackWhereNothingHappenedSince() {
        scan(MONDAY, leak("a", MONDAY, "01"), leak("b", MONDAY, "02"));
        Command reject = command("误报", MONDAY.plusSeconds(60));
        review().reject(Sight.EVERYTHING, seen(), reject);
        long moved = all().get(0).id();
        review().reopen(Sight.EVERYTHING, SeenFinding.ofAny(List.of(moved)), command("再看", MONDAY.plusSeconds(90)));
        assertThat(review().undo(Sight.EVERYTHING, reject.id(), command("撤销", MONDAY.plusSeconds(120))))
                .extracting(Answer::result)
                .containsExactlyInAnyOrder(Answer.Result.DONE, Answer.Result.REFUSED);
        assertThat(all()).allSatisfy(finding -> assertThat(finding.state()).isEqualTo(FindingState.NEW));
        scan(TUESDAY, leak("a", TUESDAY, "01"), leak("b", TUESDAY, "02"));
        assertThat(all())
                .allSatisfy(finding -> assertThat(finding.rectifiedOn()).isNull());
    }

    @Test
    void whatIsExcusedIsNotPrintedAndFoundAfterwardsIsAsItWasWithATimeFromThatDay() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        review().exempt(Sight.EVERYTHING, seen(), LocalDate.of(2024, 1, 12), command("改版", TUESDAY));
        assertThat(only().state()).isEqualTo(FindingState.EXEMPT);
        assertThat(only().term().exemptUntil()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(only().term().dueAt()).isNull();
        assertThat(listed(FRIDAY)).isEmpty();
        scan(FRIDAY, stale("news", FRIDAY, LONG_AGO));
        assertThat(only().state()).isEqualTo(FindingState.EXEMPT);
        scan(LATER, stale("news", LATER, LONG_AGO));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(only().foundOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(only().term().dueOn()).isEqualTo(LocalDate.of(2024, 1, 24));
        assertThat(listed(LATER)).hasSize(1);
    }

    @Test
    void whatIsSeenInOrderWhileExcusedAndFoundAfterwardsIsFoundAnew() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        review().exempt(Sight.EVERYTHING, seen(), LocalDate.of(2024, 1, 12), command("改版", TUESDAY));
        scan(FRIDAY, inOrder(ProblemKind.COLUMN_STALE, column("news"), FRIDAY));
        assertThat(only().state()).isEqualTo(FindingState.EXEMPT);
        assertThat(only().rectifiedOn()).isEqualTo(LocalDate.of(2024, 1, 12));
        scan(LATER, stale("news", LATER, LONG_AGO));
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(only().foundOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(only().rectifiedOn()).isNull();
    }

    @Test
    void aPatternTakesInWhatIsThereAndWhatIsFoundUnderItAndIsEndedEarly() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        exemptions()
                .grant(
                        new Scope.OfUnit(unit(), ProblemKind.COLUMN_STALE),
                        LocalDate.of(2024, 3, 1),
                        command("机构改革", TUESDAY));
        assertThat(only().state()).isEqualTo(FindingState.EXEMPT);
        scan(FRIDAY, stale("notices", FRIDAY, LONG_AGO), Visits.blank("other", FRIDAY));
        assertThat(byState(FindingState.EXEMPT)).isEqualTo(2);
        assertThat(byState(FindingState.OPEN)).isEqualTo(1);
        ExemptionView granted =
                exemptions().list(sight(), LocalDate.of(2024, 1, 12)).get(0);
        assertThat(granted.findings()).isEqualTo(2);
        assertThat(granted.current()).isTrue();
        exemptions().end(granted.id(), command("改革完成", LATER));
        assertThat(byState(FindingState.OPEN)).isEqualTo(3);
        assertThat(exemptions().list(sight(), LocalDate.of(2024, 1, 20)).get(0))
                .satisfies(ended -> assertThat(ended.current()).isFalse())
                .satisfies(ended -> assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2024, 1, 20)));
        assertThat(exemptions().end(granted.id(), command("再次", LATER))).isEmpty();
    }

    @Test
    void anAddressExcusesWhatLiesUnderItButNoLeaks() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), stale("notices", MONDAY, LONG_AGO), leak("news", MONDAY, "01"));
        exemptions()
                .grant(
                        new Scope.UnderAddress("https://site.example/news/", null),
                        LocalDate.of(2024, 3, 1),
                        command("旧版目录", TUESDAY));
        assertThat(all())
                .filteredOn(finding -> finding.state() == FindingState.EXEMPT)
                .extracting(FindingView::subject)
                .containsExactly(column("news"));
        assertThatThrownBy(() -> exemptions()
                        .grant(
                                new Scope.OfTarget(site, ProblemKind.PRIVACY_LEAK),
                                LocalDate.of(2024, 3, 1),
                                command("不必", TUESDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        exemptions().list(Sight.EVERYTHING, LocalDate.of(2024, 1, 9)).stream()
                .filter(ExemptionView::current)
                .forEach(view -> exemptions().end(view.id(), command("完", TUESDAY.plusSeconds(1))));
    }

    @ParameterizedTest
    @EnumSource(FindingOrder.By.class)
    void everyOrderGivesEveryFindingOnce(FindingOrder.By by) {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), stale("notices", MONDAY, LONG_AGO), leak("a", MONDAY, "01"));
        FindingQuery query = FindingQuery.ALL.ofTarget(site);
        List<FindingBrief> up = find(query, new FindingOrder(by, false));
        List<FindingBrief> down = find(query, new FindingOrder(by, true));
        assertThat(up).hasSize(3).doesNotHaveDuplicates();
        assertThat(down).containsExactlyInAnyOrderElementsOf(up);
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsNotDueLastEitherWay() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), leak("a", MONDAY, "01"), Visits.graveLeak("b", MONDAY, "1"));
        FindingQuery query = FindingQuery.ALL.ofTarget(site);
        assertThat(find(query, new FindingOrder(FindingOrder.By.DUE, false)))
                .extracting(FindingBrief::severity)
                .startsWith(Severity.SEVERE);
        for (boolean descending : new boolean[] {true, false}) {
            assertThat(find(query, new FindingOrder(FindingOrder.By.DUE, descending)))
                    .last()
                    .satisfies(finding -> assertThat(finding.term().dueAt()).isNull());
        }
    }

    @Test
    void aSearchLooksIntoColumnsAddressesWordsAndNumbersAndTakesNoLetterForAPattern() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), stale("Not_ices", MONDAY, LONG_AGO));
        FindingQuery query = FindingQuery.ALL.ofTarget(site);
        long id = find(query, FindingOrder.LATEST_FIRST).get(0).id();
        assertThat(found(query.holding("NOT_", Set.of()))).isEqualTo(1);
        assertThat(found(query.holding("n_ws", Set.of()))).isZero();
        assertThat(found(query.holding("100%", Set.of()))).isZero();
        assertThat(found(query.holding("site.example/news", Set.of()))).isEqualTo(1);
        assertThat(found(query.holding("未及时更新", Set.of()))).isEqualTo(2);
        assertThat(found(query.holding(" " + id, Set.of()))).isEqualTo(1);
        assertThat(found(query.holding("没有的名称", Set.of(site)))).isEqualTo(2);
    }

    @Test
    void aTextOfVeryManyFindingsNarrowsOrdersAndCountsAsOneOfFew() {
        Visit[] many = IntStream.range(0, 600)
                .mapToObj(i -> stale((i % 3 == 0 ? "third-" : "column-") + i, MONDAY, LONG_AGO))
                .toArray(Visit[]::new);
        scan(MONDAY, many);
        FindingQuery query = FindingQuery.ALL.ofTarget(site).holding("未及时更新", Set.of());
        for (FindingOrder order : List.of(FindingOrder.LATEST_FIRST, new FindingOrder(FindingOrder.By.TARGET, false))) {
            List<Long> all = ledger.findings().ids(Sight.EVERYTHING, query, order);
            assertThat(all).hasSize(600).doesNotHaveDuplicates();
            FindingList page = ledger.findings().find(sight(), query, order, 7, 50);
            assertThat(page.total()).isEqualTo(600);
            assertThat(page.findings()).extracting(FindingBrief::id).containsExactlyElementsOf(all.subList(350, 400));
        }
        assertThat(found(query)).isEqualTo(600);
        assertThat(found(query.inStates(Set.of(FindingState.CLOSED)))).isZero();
        FindingQuery third = FindingQuery.ALL.ofTarget(site).holding("third-", Set.of());
        assertThat(found(third)).isEqualTo(200);
        assertThat(ledger.findings().count(new Sight.OfUnit("nobody", Set.of()), query))
                .isZero();
    }

    @Test
    void everyWordOfAQueryNarrows() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), leak("a", MONDAY, "01"));
        FindingQuery query = FindingQuery.ALL.ofTarget(site);
        assertThat(found(query.inStates(Set.of(FindingState.NEW, FindingState.OPEN))))
                .isEqualTo(2);
        assertThat(found(query.undecided())).isEqualTo(1);
        assertThat(found(query.overdueAt(LATER))).isEqualTo(1);
        assertThat(found(query.overdueAt(TUESDAY))).isZero();
        assertThat(found(query.dueBetween(LocalDate.of(2024, 1, 11), LocalDate.of(2024, 1, 11))))
                .isEqualTo(1);
        assertThat(found(query.dueBetween(LocalDate.of(2024, 1, 12), LocalDate.of(2024, 1, 20))))
                .isZero();
        assertThat(found(query.unassigned())).isEqualTo(1);
        assertThat(found(query.assignedTo(unit()))).isZero();
        assertThat(found(query.recurring())).isZero();
        assertThat(found(query.foundFrom(LocalDate.of(2024, 1, 9)))).isZero();
        assertThat(found(query.foundSince(MONDAY))).isEqualTo(2);
        assertThat(found(query.cameBy(Origin.Way.HAND))).isZero();
        assertThat(found(FindingQuery.ALL.ofTargets(Set.of()))).isZero();
    }

    @Test
    void aUnitSeesWhatIsItsOwnAndWhatItWasToldToPutRightAndNothingElse() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        long id = only().id();
        String other = "other-" + name;
        long theirs = ledger.site(other);
        Sight stranger = new Sight.OfUnit("unit of " + other, Set.of(theirs));
        FindingQuery query = FindingQuery.ALL.ofTarget(site);
        assertThat(ledger.findings().byId(stranger, id)).isEmpty();
        assertThat(ledger.findings().history(stranger, id)).isEmpty();
        assertThat(ledger.findings().count(stranger, query)).isZero();
        assertThat(numbers().counts(stranger, LATER, HEALTHY, 3).open()).isZero();
        assertThat(numbers().units(stranger, LATER)).isEmpty();
        assertThat(review().report(stranger, seen(), LocalDate.of(2024, 1, 9), command(null, TUESDAY)))
                .containsExactly(Answer.noSuch(id));
        review().assign(Sight.EVERYTHING, seen(), "unit of " + other, null, command(null, TUESDAY));
        assertThat(ledger.findings().byId(stranger, id)).isPresent();
        assertThat(ledger.findings().count(stranger, query)).isEqualTo(1);
        assertThat(ledger.findings().count(sight(), query)).isEqualTo(1);
        assertThat(numbers().trend(stranger, YearMonth.of(2024, 1), 1))
                .containsExactly(new MonthNumbers(YearMonth.of(2024, 1), 1, 0));
    }

    @Test
    void theNumbersOfAUnitAreThoseOfItsLists() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO), stale("notices", MONDAY, LONG_AGO), leak("a", MONDAY, "01"));
        scan(TUESDAY, inOrder(ProblemKind.COLUMN_STALE, column("notices"), TUESDAY));
        FindingCounts counts = numbers().counts(sight(), FRIDAY, TUESDAY, 3);
        assertThat(counts).isEqualTo(new FindingCounts(1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1));
        assertThat(numbers().counts(sight(), Instant.parse("2024-01-11T02:00:00Z"), MONDAY, 3))
                .isEqualTo(new FindingCounts(1, 3, 1, 1, 1, 0, 0, 0, 1, 0, 1));
        assertThat(numbers().counts(sight(), TUESDAY, MONDAY, 3).dueSoon()).isEqualTo(1);
        assertThat(numbers().units(sight(), FRIDAY)).containsExactly(new UnitNumbers(unit(), 1, 1, 1));
        assertThat(numbers().trend(sight(), YearMonth.of(2024, 2), 3))
                .containsExactly(
                        new MonthNumbers(YearMonth.of(2023, 12), 0, 0),
                        new MonthNumbers(YearMonth.of(2024, 1), 2, 1),
                        new MonthNumbers(YearMonth.of(2024, 2), 0, 0));
    }

    @Test
    void whatWaitsIsOneCaseForEachTargetAndKindTheGravestFirst() {
        scan(MONDAY, leak("a", MONDAY, "01"), leak("b", MONDAY, "02"), Visits.doubtful("news", MONDAY, LONG_AGO));
        List<FindingCase> cases = numbers().cases(sight());
        assertThat(cases).hasSize(2);
        assertThat(cases).extracting(one -> one.findings().size()).containsExactlyInAnyOrder(2, 1);
        assertThat(cases.get(0).gravest().compareTo(cases.get(1).gravest())).isNotPositive();
        for (FindingCase one : cases) {
            assertThat(review().confirm(sight(), one.findings(), command(null, TUESDAY)))
                    .extracting(Answer::result)
                    .containsOnly(Answer.Result.DONE);
        }
        assertThat(numbers().cases(sight())).isEmpty();
    }

    @Test
    void aNumberThatSomebodyCopiesIntoANoteIsMaskedBeforeItIsKept() {
        scan(MONDAY, stale("news", MONDAY, LONG_AGO));
        review().note(Sight.EVERYTHING, seen(), command("页面里有张三的身份证号 11010519491231002X", TUESDAY));
        assertThat(ledger.findings().history(Sight.EVERYTHING, only().id()))
                .last()
                .satisfies(line ->
                        assertThat(line.reason()).contains("页面里有张三的身份证号").doesNotContain("19491231"));
    }

    @Test
    void whatIsSaidOfAnEventWithoutADutyIsWhatItAlwaysWasSoThatOldHistoriesStillHold() {
        scan(MONDAY, leak("a", MONDAY, "01"));
        ledger.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            FindingEvent event =
                    ledger.bean(FindingEvents.class).of(Set.of(only().id())).get(0);
            assertThat(event.said())
                    .contains(
                            "\nLife[state=NEW, foundOn=2024-01-08, rectifiedOn=null, reportedOn=null, relapsedOn=null,"
                                    + " batchId=null]\n")
                    .endsWith(
                            "\nmonitor\nnull\n" + ledger.bean(Indicators.class).version() + "\n" + event.severity());
        });
    }

    private Review review() {
        return ledger.review();
    }

    private Exemptions exemptions() {
        return ledger.bean(Exemptions.class);
    }

    private FindingNumbers numbers() {
        return ledger.bean(FindingNumbers.class);
    }

    private String unit() {
        return "unit of " + name;
    }

    private Sight sight() {
        return new Sight.OfUnit(unit(), Set.of(site));
    }

    private void scan(Instant at, Visit... visits) {
        ledger.scan(site, at, end(40), List.of(visits));
    }

    private static Command command(@Nullable String reason, Instant at) {
        return Command.of("王芳", reason, at);
    }

    private List<FindingView> all() {
        return ledger.findings()
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(site), FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    private FindingView only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<SeenFinding> seen() {
        return all().stream()
                .map(finding -> new SeenFinding(finding.id(), finding.version()))
                .toList();
    }

    private List<EventType> types() {
        return ledger.findings().history(Sight.EVERYTHING, only().id()).stream()
                .map(HistoryLine::type)
                .toList();
    }

    private long byState(FindingState state) {
        return all().stream().filter(finding -> finding.state() == state).count();
    }

    private List<FindingBrief> find(FindingQuery query, FindingOrder order) {
        return ledger.findings().find(Sight.EVERYTHING, query, order, 0, 50).findings();
    }

    private long found(FindingQuery query) {
        return ledger.findings().count(Sight.EVERYTHING, query);
    }

    private List<ListedFinding> listed(Instant asOf) {
        return ledger.findings().listed(YearMonth.of(2024, 1), OfficeDay.of(asOf)).stream()
                .filter(finding -> finding.targetId() == site)
                .toList();
    }
}
