package org.govmonitor.check.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.fetch.Failure;
import org.govmonitor.indicator.AvailabilityRule;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.ScriptedFetcher;
import org.govmonitor.probe.SiteProbe;
import org.govmonitor.probe.Slot;
import org.govmonitor.probe.SlotCourse;
import org.govmonitor.probe.SlotTimes;
import org.junit.jupiter.api.Test;

/** Two weeks of probes with the clock in hand, a network by script, and the verdict on the second of them. */
class FortnightTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AvailabilityRule RULE =
            new AvailabilityRule(5, Duration.ofSeconds(15), 7, 20, Period.ofDays(30));
    private static final List<Duration> RETRY = List.of(Duration.ofMinutes(2), Duration.ofMinutes(5));
    private static final HttpUrl HOME = HttpUrl.get("http://www.example.gov.cn/");
    private static final HttpUrl GOOD = HttpUrl.get("http://good.example/");
    private static final HttpUrl BETTER = HttpUrl.get("http://better.example/");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = FIRST.plusDays(13);
    private static final LocalDate NEXT = LAST.plusDays(1);

    private final ScriptedFetcher web = new ScriptedFetcher();
    private final HandClock clock = new HandClock();
    private final SiteProbe probe = new SiteProbe(web, RULE.limit(), clock);
    private final OwnLine line = new OwnLine(web, List.of(GOOD, BETTER), 1, Duration.ofSeconds(10), clock);
    private int perDay = 20;

    @Test
    void aSiteThatIsDownForLessThanFivePercentOfTheProbesIsInOrder() {
        // 1,000 probes a week cannot be had of 20 a day; 144 a day are 1,008, of which 49 are 4.86 % and 50 are 4.96 %
        perDay = 144;
        Visit visit = judge(downAt(slotOfWeek -> slotOfWeek < 50));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aSiteThatIsDownForMoreThanFivePercentOfTheProbesIsFound() {
        perDay = 144;
        // 51 of 1,008 are 5.06 %
        Visit visit = judge(downAt(slotOfWeek -> slotOfWeek < 51));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit))
                .contains("2024-01-08 至 2024-01-14 探测 1008 次，打不开 51 次，占 5.05%")
                .contains("无法建立连接 51 次")
                .contains("首次 2024-01-08", "末次 2024-01-08");
    }

    @Test
    void exactlyFivePercentIsFound() {
        // 7 of 140
        Visit visit = judge(downAt(slotOfWeek -> slotOfWeek % 20 == 3));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit)).contains("探测 140 次，打不开 7 次，占 5.00%");
    }

    @Test
    void oneFailureLessThanFivePercentIsInOrder() {
        Visit visit = judge(downAt(slotOfWeek -> slotOfWeek % 20 == 3 && slotOfWeek > 20));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aSiteThatAlwaysAnswersAfterFourteenPointNineSecondsIsInOrder() {
        Visit visit = judge((slot, t) -> web.opens(HOME, Duration.ofMillis(14_900)));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aSiteThatAlwaysAnswersAfterFifteenSecondsIsFound() {
        Visit visit = judge((slot, t) -> web.opens(HOME, Duration.ofSeconds(15)));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit)).contains("打不开 140 次，占 100.00%", "限时内未打开 140 次");
    }

    @Test
    void anOutageOfTheWatchersOwnLineCountsForNobody() {
        perDay = 30;
        // six hours of every day of the second week nothing answers, neither the site nor who is known to be good
        BiConsumer<Integer, Integer> script = (slotOfWeek, attempt) -> {
            boolean out = slotOfWeek >= 0 && slotOfWeek % 30 < 8;
            set(HOME, out);
            set(GOOD, out);
            set(BETTER, out);
        };
        Visit visit = judge(script);

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
        assertThat(tallies(slots(script)).get(LAST))
                .returns(22, DayTally::counted)
                .returns(0, DayTally::failed)
                .returns(8, DayTally::lineDown);
    }

    @Test
    void aDayLostToTheOwnLineIsPassedOverAndAnOlderOneTakesItsPlace() {
        perDay = 30;
        // Wednesday's line is out for half a day; on the Sunday before the week the site was down for 11 of 30, of 210
        // 5.2 %
        Visit visit = judge((slotOfWeek, attempt) -> {
            boolean ours = slotOfWeek >= 60 && slotOfWeek < 75;
            set(HOME, ours || slotOfWeek >= -30 && slotOfWeek < -19);
            set(GOOD, ours);
            set(BETTER, ours);
        });

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit)).contains("2024-01-07 至 2024-01-14 探测 210 次，打不开 11 次");
    }

    @Test
    void fourDaysLostToTheOwnLineLeaveNoWeek() {
        Visit visit = judge((slotOfWeek, attempt) -> {
            boolean ours = slotOfWeek >= 0 && slotOfWeek < 80;
            set(HOME, ours);
            set(GOOD, ours);
            set(BETTER, ours);
        });

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aFailureThatIsOverAtTheSecondTryIsNone() {
        Visit visit = judge((slotOfWeek, attempt) -> set(HOME, attempt == 0));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aSiteThatFlapsIsJudgedByTheSlotsOfWhichEveryTryFailed() {
        // every slot fails at first, every tenth to the end: 10 %
        Visit visit = judge((slotOfWeek, attempt) -> set(HOME, attempt < 2 || Math.floorMod(slotOfWeek, 10) == 0));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit)).contains("探测 140 次，打不开 14 次，占 10.00%");
    }

    @Test
    void aSiteThatTurnsProgramsAwayIsNotJudged() {
        Visit visit = judge((slotOfWeek, attempt) -> web.fails(HOME, Failure.STATUS, 403));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(visit.reason()).isEqualTo("2024-01-14 计入的探测只有 0 次，不足以判断");
    }

    @Test
    void aDayOfNineteenProbesGivesNoVerdict() {
        perDay = 19;
        Visit visit = judge((slotOfWeek, attempt) -> set(HOME, true));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void oneThinDayInTheWeekGivesNoVerdictUnlessTheOwnLineMadeItThin() {
        Map<LocalDate, DayTally> tallies = tallies(slots((slotOfWeek, attempt) -> set(HOME, true)));
        LocalDate thin = LAST.minusDays(3);
        tallies.put(thin, DayTally.empty(thin));

        assertThat(Week.before(NEXT, tallies, RULE)).isEqualTo(new Week.NotEnough(DayTally.empty(thin)));
    }

    @Test
    void aDayThatIsNotOverIsNoPartOfAWeek() {
        // down for the whole of the last day
        Map<LocalDate, DayTally> tallies = tallies(slots((slotOfWeek, attempt) -> set(HOME, slotOfWeek >= 120)));

        assertThat(Week.before(LAST, tallies, RULE))
                .isInstanceOfSatisfying(
                        Week.Whole.class, week -> assertThat(week.failed()).isZero());
        assertThat(Week.before(NEXT, tallies, RULE))
                .isInstanceOfSatisfying(
                        Week.Whole.class, week -> assertThat(week.failed()).isEqualTo(20));
    }

    @Test
    void aDayBeginsAtMidnightInShanghai() {
        List<Slot> slots = slots((slotOfWeek, attempt) -> set(HOME, false));

        assertThat(tallies(slots).values()).hasSize(14).allMatch(day -> day.counted() == 20);
        assertThat(slots.get(0).at()).isBefore(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void aFailureAfterWhichTheLineWasNotCheckedIsSaidToBeOne() {
        web.fails(GOOD, Failure.ADDRESS_REFUSED, 0);
        web.fails(BETTER, Failure.ADDRESS_REFUSED, 0);
        Visit visit = judge((slotOfWeek, attempt) -> set(HOME, slotOfWeek % 10 == 0));

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.FOUND);
        assertThat(note(visit)).endsWith("；其中 14 次未能检验监测线路是否正常");
    }

    @Test
    void everyShareIsExactAtItsBorder() {
        for (int counted = 140; counted <= 2_000; counted++) {
            for (int failed = 0; failed <= counted / 10; failed++) {
                assertThat(RULE.isFailedBy(failed, counted)).isEqualTo(failed > 0 && failed * 20 >= counted);
            }
        }
    }

    /** The verdict when the fortnight is over. */
    private Visit judge(BiConsumer<Integer, Integer> script) {
        List<Slot> slots = slots(script);
        Week week = Week.before(NEXT, tallies(slots), RULE);
        Instant observed = slots.get(slots.size() - 1).at();
        return new AvailabilityCheck().check(new AvailabilityReading(HOME, week, RULE, ZONE, observed));
    }

    /** @param script is told before each try which slot of the second week it belongs to, and how many tries there were */
    private List<Slot> slots(BiConsumer<Integer, Integer> script) {
        SlotTimes times = new SlotTimes(perDay, ZONE);
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (Instant due : times.of(7, day)) {
                clock.now = due;
                slots.add(slot(script, slots.size() - 7 * perDay));
            }
        }
        return slots;
    }

    private Slot slot(BiConsumer<Integer, Integer> script, int slotOfWeek) {
        SlotCourse course = SlotCourse.begin(RETRY);
        while (true) {
            script.accept(slotOfWeek, course.tries());
            Probe made = probe.visit(HOME).orElseThrow();
            clock.now = clock.now.plusSeconds(15);
            Optional<OwnLine.State> state =
                    made.outcome() instanceof Outcome.Failed ? line.after(clock.now, host -> true) : Optional.empty();
            SlotCourse.Next next = course.after(made, state);
            if (next instanceof SlotCourse.Done done) {
                return done.slot();
            }
            SlotCourse.Again again = (SlotCourse.Again) next;
            clock.now = clock.now.plus(again.after());
            course = again.course();
        }
    }

    private BiConsumer<Integer, Integer> downAt(IntPredicate slotOfWeek) {
        return (slot, attempt) -> set(HOME, slot >= 0 && slotOfWeek.test(slot));
    }

    private void set(HttpUrl url, boolean down) {
        if (down) {
            web.fails(url, Failure.CONNECT, 0);
        } else {
            web.opens(url, Duration.ofMillis(300));
        }
    }

    private static Map<LocalDate, DayTally> tallies(List<Slot> slots) {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> LocalDate.ofInstant(slot.at(), ZONE), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> DayTally.of(day.getKey(), day.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String note(Visit visit) {
        return String.valueOf(Objects.requireNonNull(visit.problem()).note());
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
