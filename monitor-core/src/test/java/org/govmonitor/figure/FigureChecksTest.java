package org.govmonitor.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureChecksTest {
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final LocalDateTime CUT_OFF = LocalDateTime.of(2024, 2, 9, 0, 0);
    private static final List<Letters> LETTERS = List.of(
            new Letters(Channel.DISCLOSURE, 35, 26, 9, 0),
            new Letters(Channel.ONLINE, 139, 109, 30, 0),
            new Letters(Channel.GOVERNOR, 6, 6, 0, 0),
            new Letters(Channel.CORRECTION, 5, 5, 0, 0));
    private static final Filing FILING = new Filing(2023, 40, 40);

    @Test
    void januaryOf2024AddsUpAndWarnsThatTheLateRepliesAreAmongTheReplied() {
        List<Check> checks = FigureChecks.of(january(orders(2923, 2920, 12, huichang(3))), RoundingMode.HALF_UP);

        assertThat(checks)
                .extracting(Check::grade, Check::code)
                .containsExactly(tuple(Grade.WARN, "orders.lateAmongReplied"), tuple(Grade.NOTE, "letters.scope"));
        assertThat(checks.get(0).values()).containsExactly("12", "2920", "2908", "99.49", "99.59");
        assertThat(checks.get(0).text()).contains("12", "2920", "2908", "99.49%", "99.59%");
    }

    @Test
    void cuttingInsteadOfRoundingIsWarnedOfWhereItShows() {
        List<Check> checks = FigureChecks.of(january(orders(2923, 2920, 12, huichang(3))), RoundingMode.DOWN);

        assertThat(checks)
                .filteredOn(each -> each.code().equals("rate.rounding"))
                .hasSize(3);
        assertThat(checks)
                .filteredOn(each -> each.code().equals("rate.rounding"))
                .first()
                .satisfies(each -> {
                    assertThat(each.grade()).isEqualTo(Grade.WARN);
                    assertThat(each.values()).containsSequence("2920", "2923", "99.89", "99.90");
                });
    }

    @Test
    void whereCuttingAndRoundingAgreeNobodyIsWarned() {
        MonthFigures figures = january(orders(1000, 1000, 0, List.of()));

        assertThat(FigureChecks.of(figures, RoundingMode.DOWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void whatContradictsItselfStopsTheBulletin(String code, MonthFigures figures) {
        assertThat(FigureChecks.of(figures, RoundingMode.HALF_UP))
                .filteredOn(each -> each.grade() == Grade.STOP)
                .extracting(Check::code)
                .containsExactly(code);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                letters("letters.parts", new Letters(Channel.DISCLOSURE, 35, 26, 8, 0)),
                letters("letters.parts", new Letters(Channel.DISCLOSURE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, 0)),
                letters("letters.overdueAbove", new Letters(Channel.ONLINE, 3, 2, 1, 4)),
                Arguments.of(
                        "letters.twice",
                        new MonthFigures(JANUARY, List.of(LETTERS.get(0), LETTERS.get(0)), null, null)),
                stop("orders.repliedAbove", orders(2920, 2923, 12, List.of())),
                stop("orders.lateAbove", orders(20, 10, 11, only(10))),
                stop("counties.unanswered", orders(2923, 2920, 12, huichang(2))),
                stop("counties.unanswered", orders(2923, 2923, 12, huichang(2))),
                stop(
                        "county.twice",
                        orders(9, 6, 0, List.of(county("A", null, null, null, 1), county("A", null, null, null, 2)))),
                stop(
                        "county.parts",
                        orders(9, 6, 0, List.of(county("A", 9, 6, 0, 2), county("B", null, null, null, 1)))),
                stop(
                        "county.unansweredAbove",
                        orders(9, 6, 0, List.of(county("A", 2, null, null, 3), county("B", null, null, null, 0)))),
                stop("county.lateAbove", orders(9, 6, 3, List.of(county("A", 4, 2, 3, 2), county("B", 5, 4, 0, 1)))),
                stop("counties.sum", orders(9, 6, 0, List.of(county("A", 8, null, 0, 3)))),
                stop(
                        "counties.above",
                        orders(9, 6, 0, List.of(county("A", 10, null, 0, 3), county("B", null, null, 0, 0)))),
                stop(
                        "orders.backwards",
                        new WorkOrders(
                                LocalDate.of(2024, 1, 31), LocalDate.of(2024, 1, 1), CUT_OFF, 0, 0, 0, List.of())),
                stop(
                        "orders.cutOff",
                        new WorkOrders(
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2024, 1, 31),
                                LocalDateTime.of(2024, 1, 31, 0, 0),
                                0,
                                0,
                                0,
                                List.of())),
                Arguments.of("filing.above", new MonthFigures(JANUARY, LETTERS, null, new Filing(2023, 40, 41))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stumbles")
    void whatAReaderMayStumbleOverIsSaid(Grade grade, String code, MonthFigures figures) {
        assertThat(FigureChecks.of(figures, RoundingMode.HALF_UP))
                .extracting(Check::grade, Check::code)
                .contains(tuple(grade, code))
                .doesNotContain(tuple(Grade.STOP, code));
    }

    static Stream<Arguments> stumbles() {
        return Stream.of(
                Arguments.of(
                        Grade.WARN,
                        "letters.overdue",
                        month(List.of(new Letters(Channel.ONLINE, 3, 2, 1, 1)), null, null)),
                Arguments.of(Grade.NOTE, "letters.missing", MonthFigures.none(JANUARY)),
                Arguments.of(Grade.NOTE, "orders.missing", MonthFigures.none(JANUARY)),
                Arguments.of(Grade.NOTE, "filing.missing", MonthFigures.none(JANUARY)),
                Arguments.of(Grade.NOTE, "orders.none", january(orders(0, 0, 0, List.of()))),
                Arguments.of(Grade.WARN, "counties.none", january(orders(5, 2, 0, List.of()))),
                Arguments.of(Grade.WARN, "rate.notQuiteWhole", january(orders(100_000, 99_999, 0, only(1)))),
                Arguments.of(
                        Grade.WARN,
                        "orders.period",
                        month(
                                LETTERS,
                                new WorkOrders(
                                        LocalDate.of(2024, 1, 1),
                                        LocalDate.of(2024, 1, 30),
                                        CUT_OFF,
                                        1,
                                        1,
                                        0,
                                        List.of()),
                                null)),
                Arguments.of(Grade.WARN, "filing.open", month(LETTERS, null, new Filing(2023, 40, 39))),
                Arguments.of(Grade.WARN, "filing.year", month(LETTERS, null, new Filing(2024, 40, 40))));
    }

    @Test
    void aMonthInSummerMissesNoAnnualForms() {
        assertThat(FigureChecks.of(MonthFigures.none(YearMonth.of(2024, 7)), RoundingMode.HALF_UP))
                .extracting(Check::code)
                .doesNotContain("filing.missing");
    }

    @Test
    void everyRemarkHasASentenceThatFillsAllItsPlaces() {
        Stream<MonthFigures> all = Stream.concat(
                contradictions().map(each -> (MonthFigures) each.get()[1]),
                stumbles().map(each -> (MonthFigures) each.get()[2]));

        assertThat(all.flatMap(each -> FigureChecks.of(each, RoundingMode.DOWN).stream()))
                .allSatisfy(each -> assertThat(each.text()).isNotBlank().doesNotContain("{", "null"));
    }

    @Test
    void theGravestComesFirst() {
        MonthFigures figures =
                month(List.of(new Letters(Channel.ONLINE, 3, 2, 0, 1)), orders(1, 2, 0, List.of()), null);

        assertThat(FigureChecks.of(figures, RoundingMode.HALF_UP))
                .extracting(Check::grade)
                .isSorted()
                .contains(Grade.STOP, Grade.WARN, Grade.NOTE);
    }

    @Test
    void noCountIsBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letters(Channel.ONLINE, 1, -1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> county("A", -1, null, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> orders(1, -1, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Filing(2023, -1, 0));
    }

    private static Arguments letters(String code, Letters letters) {
        return Arguments.of(code, month(List.of(letters), null, null));
    }

    private static Arguments stop(String code, WorkOrders orders) {
        return Arguments.of(code, january(orders));
    }

    private static MonthFigures january(WorkOrders orders) {
        return month(LETTERS, orders, FILING);
    }

    private static MonthFigures month(List<Letters> letters, @Nullable WorkOrders orders, @Nullable Filing filing) {
        return new MonthFigures(JANUARY, letters, orders, filing);
    }

    private static WorkOrders orders(int received, int replied, int late, List<CountyOrders> counties) {
        return new WorkOrders(
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), CUT_OFF, received, replied, late, counties);
    }

    private static List<CountyOrders> only(int unanswered) {
        return List.of(county("A", null, null, null, unanswered));
    }

    private static List<CountyOrders> huichang(int unanswered) {
        return List.of(county("B", null, null, null, unanswered));
    }

    private static CountyOrders county(
            String name,
            @Nullable Integer received,
            @Nullable Integer replied,
            @Nullable Integer late,
            int unanswered) {
        return new CountyOrders(name, received, replied, late, unanswered);
    }
}
