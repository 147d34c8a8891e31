package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.govmonitor.check.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final Instant BEFORE = Instant.parse("2024-01-08T00:00:00Z");
    private static final Instant NOW = Instant.parse("2024-01-09T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @ParameterizedTest(name = "{0} and a visit that ends {1}: {2}")
    @CsvSource({
        "none,                FOUND,      OPEN",
        "none,                IN_ORDER,   SIGHTING",
        "none,                UNREADABLE, NOTHING",
        "NEW,                 FOUND,      SIGHTING",
        "NEW,                 IN_ORDER,   MARK_IN_ORDER",
        "NEW,                 UNREADABLE, NOTHING",
        "NEW seen in order,   FOUND,      UNMARK",
        "NEW seen in order,   IN_ORDER,   SIGHTING",
        "OPEN,                FOUND,      SIGHTING",
        "OPEN,                IN_ORDER,   RECTIFY",
        "OPEN,                GONE,       GONE_ONCE",
        "OPEN,                UNREADABLE, NOTHING",
        "RECTIFIED,           FOUND,      REOPEN",
        "RECTIFIED,           IN_ORDER,   SIGHTING",
        "RECTIFIED,           UNREADABLE, NOTHING",
        "RECTIFIED by word,   FOUND,      REOPEN",
        "RECTIFIED by word,   IN_ORDER,   DATE_RECTIFICATION",
        "RECTIFIED relapsed,  FOUND,      SIGHTING",
        "RECTIFIED relapsed,  IN_ORDER,   DROP_RELAPSE",
        "REJECTED,            FOUND,      RETURN",
        "REJECTED,            IN_ORDER,   SIGHTING",
        "REJECTED,            GONE,       GONE_ONCE",
    })
    void aVisitMeansWhatTheTableSays(String before, Visit.Outcome outcome, Decision decision) {
        assertThat(Judgement.decide(known(life(before), 0), seen(outcome, NOW, true, "a")))
                .isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0} and gone a second time: {1}")
    @CsvSource({
        "none, SIGHTING",
        "NEW, MARK_IN_ORDER",
        "OPEN, RECTIFY",
        "RECTIFIED, SIGHTING",
        "RECTIFIED by word, DATE_RECTIFICATION",
        "REJECTED, SIGHTING"
    })
    void goneTwiceIsInOrder(String before, Decision decision) {
        assertThat(Judgement.decide(known(life(before), 1), seen(Visit.Outcome.GONE, NOW, true, "a")))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "7"})
    void goneSaysNothingWhileTheHomePageIsClosed(int timesGone) {
        assertThat(Judgement.decide(known(life("OPEN"), timesGone), seen(Visit.Outcome.GONE, NOW, false, "a")))
                .isEqualTo(Decision.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"FOUND", "IN_ORDER", "GONE", "UNREADABLE"})
    void aVisitThatIsNoLaterThanTheLastOneMeansNothing(Visit.Outcome outcome) {
        assertThat(Judgement.decide(known(life("OPEN"), 1), seen(outcome, BEFORE, true, "b")))
                .isEqualTo(Decision.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"FOUND", "IN_ORDER", "GONE", "UNREADABLE"})
    void aVisitThatIsNoLaterThanADecisionMeansNothing(Visit.Outcome outcome) {
        Judgement.Known decided = new Judgement.Known(life("OPEN"), Set.of("a"), Set.of(), BEFORE, NOW, 1, null);
        assertThat(Judgement.decide(decided, seen(outcome, NOW, true, "b"))).isEqualTo(Decision.NOTHING);
    }

    @ParameterizedTest(name = "{0} on {1}, rejected {2}, now {3}: {4}")
    @CsvSource({
        "NEW,       a,  '', ab, CHANGE_EVIDENCE",
        "NEW,       ab, '', a,  CHANGE_EVIDENCE",
        "OPEN,      a,  '', b,  CHANGE_EVIDENCE",
        "OPEN,      b,  a,  ab, SIGHTING",
        "OPEN,      b,  a,  a,  RECTIFY",
        "NEW,       b,  a,  a,  MARK_IN_ORDER",
        "RECTIFIED, b,  a,  a,  SIGHTING",
        "RECTIFIED, b,  a,  ab, REOPEN",
        "REJECTED,  ab, ab, a,  SIGHTING",
        "REJECTED,  ab, ab, ac, RETURN",
        "none,      '', a,  a,  SIGHTING",
        "none,      '', a,  ab, OPEN",
    })
    void rejectedHitsCountForNothingAndOthersForAll(
            String before, String stoodOn, String rejected, String now, Decision decision) {
        Judgement.Known known =
                new Judgement.Known(life(before), keys(stoodOn), keys(rejected), BEFORE, BEFORE, 0, null);
        assertThat(Judgement.decide(known, seen(Visit.Outcome.FOUND, NOW, true, now)))
                .isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0}, the same hits that weigh more: {1}")
    @CsvSource({"NEW, CHANGE_EVIDENCE", "OPEN, CHANGE_EVIDENCE", "REJECTED, RETURN"})
    void theSameHitsThatWeighMoreAreOtherEvidence(String before, Decision decision) {
        Judgement.Seen seen = new Judgement.Seen(Visit.Outcome.FOUND, NOW, Set.of("a"), true, true, true, null);
        assertThat(Judgement.decide(known(life(before), 0), seen)).isEqualTo(decision);
    }

    @Test
    void aRejectedStateOfASubjectIsNotItsRectification() {
        Judgement.Known known = new Judgement.Known(life("OPEN"), Set.of("b"), Set.of("a"), BEFORE, BEFORE, 0, null);
        Judgement.Seen seen = new Judgement.Seen(Visit.Outcome.FOUND, NOW, Set.of("a"), false, false, true, null);
        assertThat(Judgement.decide(known, seen)).isEqualTo(Decision.SIGHTING);
    }

    @ParameterizedTest(name = "{0}, excused by {1}, found when {2} covers it: {3}")
    @CsvSource({
        "none,                ,  7, OPEN",
        "NEW,                 ,  7, EXEMPT",
        "NEW seen in order,   ,  7, EXEMPT",
        "OPEN,                ,  7, EXEMPT",
        "RECTIFIED,           ,  7, EXEMPT",
        "RECTIFIED relapsed,  ,  7, SIGHTING",
        "REJECTED,            ,  7, EXEMPT",
        "EXEMPT,              7, 7, SIGHTING",
        "EXEMPT,              7, 8, EXEMPT",
        "EXEMPT,              7,  , END_EXEMPTION",
        "EXEMPT seen in order, 7, 7, UNMARK",
        "EXEMPT seen in order, 7,  , END_EXEMPTION",
    })
    void anAgreedExceptionTakesInWhatIsFoundUntilItIsOver(
            String before, @Nullable Long so, @Nullable Long covering, Decision decision) {
        Life life = life(before);
        Judgement.Known known = new Judgement.Known(
                life, life == null ? Set.of() : Set.of("a"), Set.of(), life == null ? null : BEFORE, null, 0, so);
        Judgement.Seen seen = new Judgement.Seen(Visit.Outcome.FOUND, NOW, Set.of("a"), true, false, true, covering);
        assertThat(Judgement.decide(known, seen)).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT, MARK_IN_ORDER", "EXEMPT seen in order, SIGHTING"})
    void whatIsExcusedAndSeenInOrderIsMarkedAndNotPrinted(String before, Decision decision) {
        assertThat(Judgement.decide(known(life(before), 0), seen(Visit.Outcome.IN_ORDER, NOW, true, "")))
                .isEqualTo(decision);
    }

    private static Judgement.Known known(@Nullable Life life, int timesGone) {
        return new Judgement.Known(
                life, life == null ? Set.of() : Set.of("a"), Set.of(), BEFORE, null, timesGone, null);
    }

    private static Judgement.Seen seen(Visit.Outcome outcome, Instant at, boolean homeOpened, String keys) {
        boolean found = outcome == Visit.Outcome.FOUND;
        return new Judgement.Seen(outcome, at, found ? keys(keys) : Set.of(), found, false, homeOpened, null);
    }

    private static Set<String> keys(String letters) {
        return letters.isEmpty() ? Set.of() : Set.of(letters.split(""));
    }

    private static @Nullable Life life(String name) {
        return switch (name) {
            case "none" -> null;
            case "NEW" -> Life.found(FindingState.NEW, DAY, null);
            case "NEW seen in order" -> Life.found(FindingState.NEW, DAY, null).marked(DAY);
            case "OPEN" -> Life.found(FindingState.OPEN, DAY, null);
            case "RECTIFIED" -> Life.found(FindingState.OPEN, DAY, null).rectified(DAY, null);
            case "RECTIFIED by word" -> Life.found(FindingState.OPEN, DAY, null).reported(DAY);
            case "RECTIFIED relapsed" ->
                Life.found(FindingState.OPEN, DAY, null).rectified(DAY, null).relapsed(DAY, 1L);
            case "REJECTED" -> Life.found(FindingState.NEW, DAY, null).rejected();
            case "EXEMPT" -> Life.found(FindingState.OPEN, DAY, null).exempted();
            case "EXEMPT seen in order" ->
                Life.found(FindingState.OPEN, DAY, null).exempted().marked(DAY);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
