package org.govmonitor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.govmonitor.export.Problems.FULL;
import static org.govmonitor.export.Problems.JANUARY;
import static org.govmonitor.export.Problems.january;
import static org.govmonitor.export.Problems.leak;
import static org.govmonitor.export.Problems.silent;
import static org.govmonitor.export.Problems.stale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.govmonitor.export.ListedProblem.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemListingTest {

    @Test
    void severalColumnsOfOneSiteKindAndDayAreOneRowWithTheirNumber() {
        List<ListedProblem> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> stale("安远县", 8, "c" + i, State.RECTIFIED, january(8), january(8)))
                .toList();

        assertThat(january(nine).rows())
                .containsExactly(new ProblemRow(1, "安远县人民政府网", "栏目未及时更新（9个）", "安远县政府办", january(8), january(8)));
    }

    @Test
    void oneColumnIsWrittenWithoutANumber() {
        assertThat(january(stale("安远县", 8, "c1", State.OPEN, january(8), null)).rows())
                .extracting(ProblemRow::problem)
                .containsExactly("栏目未及时更新");
    }

    @Test
    void kindsThatAreNotCountedStandOnceHoweverManyThereAre() {
        assertThat(january(leak("甲县", 1, State.OPEN, january(8), null), leak("甲县", 1, State.OPEN, january(8), null))
                        .rows())
                .extracting(ProblemRow::problem)
                .containsExactly("个人隐私信息泄露");
    }

    @Test
    void anotherDayOfDiscoveryIsAnotherRow() {
        ProblemList list = january(
                stale("甲县", 1, "c1", State.OPEN, january(9), null), stale("甲县", 1, "c2", State.OPEN, january(8), null));

        assertThat(list.rows()).extracting(ProblemRow::foundOn).containsExactly(january(8), january(9));
    }

    @Test
    void aRowIsRectifiedOnTheLatestDayOfItsFindings() {
        ProblemList list = january(
                stale("甲县", 1, "c1", State.CLOSED, january(8), january(9)),
                stale("甲县", 1, "c2", State.RECTIFIED, january(8), january(12)));

        assertThat(list.rows()).extracting(ProblemRow::rectifiedOn).containsExactly(january(12));
    }

    @Test
    void aRowIsNotRectifiedWhileOneOfItsFindingsIsOpen() {
        ProblemList list = january(
                stale("甲县", 1, "c1", State.RECTIFIED, january(8), january(9)),
                stale("甲县", 1, "c2", State.OPEN, january(8), null));

        assertThat(list.rows()).extracting(ProblemRow::rectifiedOn).containsOnlyNulls();
    }

    @Test
    void whatTheUnitReportedButNobodySawIsNotRectified() {
        assertThat(january(stale("甲县", 1, "c1", State.RECTIFIED, january(8), null))
                        .rows())
                .extracting(ProblemRow::rectifiedOn)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyWhatSomebodyStandsBehindIsPrinted(State state) {
        boolean printed = state == State.OPEN || state == State.RECTIFIED || state == State.CLOSED;

        assertThat(january(stale("甲县", 1, "c1", state, january(8), null)).rows())
                .hasSize(printed ? 1 : 0);
        assertThat(january(stale("甲县", 1, "c1", state, january(8), null)).details())
                .hasSize(printed ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-20, 2023-12-31, false",
        "2023-12-20, 2024-01-01, true",
        "2023-12-20, 2024-02-10, true",
        "2023-12-20,           , true",
        "2024-01-01, 2024-01-01, true",
        "2024-01-31,           , true",
        "2024-02-01,           , false"
    })
    void aMonthContainsWhatWasFoundInItOrStillOpenWhenItBegan(LocalDate found, LocalDate rectified, boolean contained) {
        State state = rectified == null ? State.OPEN : State.RECTIFIED;

        assertThat(january(stale("甲县", 1, "c1", state, found, rectified)).rows())
                .hasSize(contained ? 1 : 0);
    }

    @Test
    void aRowCarriedOverCountsOnlyWhatWasStillOpen() {
        LocalDate december = LocalDate.of(2023, 12, 20);
        ProblemList list = january(
                stale("甲县", 1, "c1", State.CLOSED, december, LocalDate.of(2023, 12, 28)),
                stale("甲县", 1, "c2", State.OPEN, december, null),
                stale("甲县", 1, "c3", State.RECTIFIED, december, january(3)));

        assertThat(list.rows()).extracting(ProblemRow::problem).containsExactly("栏目未及时更新（2个）");
    }

    @Test
    void whatHappenedAfterTheDayOfTheListIsNotKnownToIt() {
        List<ListedProblem> problems = List.of(
                stale("甲县", 1, "c1", State.RECTIFIED, january(8), january(20)),
                stale("乙县", 2, "c2", State.OPEN, january(16), null));

        ProblemList list = ProblemListing.compose(JANUARY, january(15), problems, FULL);

        assertThat(list.rows())
                .extracting(ProblemRow::name, ProblemRow::rectifiedOn)
                .containsExactly(tuple("甲县人民政府网", null));
        assertThat(list.details())
                .allSatisfy(detail -> assertThat(detail.problem().settledOn()).isNull());
    }

    @Test
    void sitesStandInCustomaryOrderAndBeforeAccounts() {
        List<ListedProblem> problems = new ArrayList<>(List.of(
                silent("甲县发布", 0, january(2)),
                stale("丙县", 3, "c1", State.OPEN, january(1), null),
                leak("甲县", 1, State.OPEN, january(9), null),
                stale("甲县", 1, "c1", State.OPEN, january(9), null),
                stale("甲县", 1, "c1", State.OPEN, january(2), null)));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(problems, new Random(seed));

            assertThat(january(problems).rows())
                    .extracting(row -> row.number()
                            + row.name()
                            + row.problem()
                            + row.foundOn().getDayOfMonth())
                    .containsExactly(
                            "1甲县人民政府网栏目未及时更新2",
                            "2甲县人民政府网栏目未及时更新9",
                            "3甲县人民政府网个人隐私信息泄露9",
                            "4丙县人民政府网栏目未及时更新1",
                            "5甲县发布政务新媒体未及时更新2");
        }
    }

    @Test
    void everyPrintedFindingStandsBehindExactlyOneRow() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<ListedProblem> problems = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                LocalDate found = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(80));
                State state = State.values()[random.nextInt(State.values().length)];
                LocalDate rectified =
                        state == State.OPEN || random.nextInt(5) == 0 ? null : found.plusDays(random.nextInt(60));
                int site = random.nextInt(4);
                problems.add(stale("第" + site + "县", site, "c" + i, state, found, rectified));
            }
            ProblemList list = january(problems);

            long counted =
                    list.rows().stream().mapToLong(ProblemListingTest::count).sum();
            assertThat(list.details()).hasSize((int) counted);
            assertThat(list.rows())
                    .extracting(ProblemRow::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, list.rows().size()).boxed().toList());
        }
    }

    private static int count(ProblemRow row) {
        String digits = row.problem().replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}
