package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.govmonitor.app.ledger.LedgerNode.end;
import static org.govmonitor.app.ledger.Visits.document;
import static org.govmonitor.app.ledger.Visits.grave;
import static org.govmonitor.app.ledger.Visits.graveLeak;
import static org.govmonitor.app.ledger.Visits.hit;
import static org.govmonitor.app.ledger.Visits.inOrder;
import static org.govmonitor.app.ledger.Visits.leak;
import static org.govmonitor.app.ledger.Visits.unreadable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave a leak is held to be, from its first day to its last, whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LeakContract {
    private static final Instant HEALTHY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant MORNING = Instant.parse("2024-01-08T00:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2024-01-08T07:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2024-01-09T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-01-20T00:00:00Z");

    private LedgerNode ledger;
    private long site;

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
        scan(HEALTHY, inOrder(ProblemKind.PRIVACY_LEAK, document("z"), HEALTHY));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({
        "LEAK,    GRAVE,  SEVERE,   OPEN",
        "LEAK,    HIGH,   HIGH,     OPEN",
        "LEAK,    MEDIUM, ORDINARY, NEW",
        "LEAK,    LOW,    HINT,     NEW",
        "DOUBT,   MEDIUM, ORDINARY, NEW",
        "DOUBT,   LOW,    HINT,     NEW",
        "CONTACT, LOW,    HINT,     NEW"
    })
    void aCertainLeakThatIsGraveOrHighCountsAtOnceAndOthersWait(
            Verdict verdict, Exposure exposure, Severity severity, FindingState state) {
        scan(MORNING, leak("a", MORNING, List.of(hit(PersonalDataKind.MOBILE, "01", verdict, exposure))));

        assertThat(only().severity()).isEqualTo(severity);
        assertThat(only().state()).isEqualTo(state);
    }

    @Test
    void inTheFirstScanOfASiteEvenAGraveLeakWaitsWithAllOthers() {
        site = ledger.site(UUID.randomUUID().toString());
        scan(MORNING, graveLeak("a", MORNING, "01"));

        assertThat(only().severity()).isEqualTo(Severity.SEVERE);
        assertThat(only().state()).isEqualTo(FindingState.NEW);
        assertThat(only().batchId()).isNotNull();
    }

    @Test
    void theLedgerKeepsHowManyPersonsAndNumbersOfEachKindAreExposed() {
        List<Evidence> hits =
                List.of(grave("01"), grave("02"), hit(PersonalDataKind.MOBILE, "03", Verdict.LEAK, Exposure.MEDIUM));
        scan(MORNING, leak("a", MORNING, hits));

        Leak kept = Objects.requireNonNull(only().detail().leak());
        assertThat(kept.persons()).isEqualTo(3);
        assertThat(kept.kinds()).containsOnly(entry(PersonalDataKind.CITIZEN_ID, 2), entry(PersonalDataKind.MOBILE, 1));
        assertThat(only().detail().explanation(ProblemKind.PRIVACY_LEAK)).contains("2 人姓名及完整身份证号码");
    }

    @Test
    void aDoubtThatTurnsOutToBeALeakRisesAndTheHistorySaysSo() {
        scan(MORNING, leak("a", MORNING, List.of(hit(PersonalDataKind.CITIZEN_ID, "01", Verdict.DOUBT, Exposure.LOW))));
        scan(NEXT_DAY, graveLeak("a", NEXT_DAY, "01"));

        assertThat(only().severity()).isEqualTo(Severity.SEVERE);
        assertThat(only().state()).as("a person still has the first word").isEqualTo(FindingState.NEW);
        HistoryLine rose = last();
        assertThat(rose.type()).isEqualTo(EventType.EVIDENCE_CHANGED);
        assertThat(rose.severity()).isEqualTo(Severity.SEVERE);
        assertThat(rose.reason()).isEqualTo("严重程度由提示升为严重；由疑似变为确定");
    }

    @Test
    void whereMorePersonsAreExposedTheHistorySaysSo() {
        scan(MORNING, graveLeak("a", MORNING, "01"));
        scan(NEXT_DAY, graveLeak("a", NEXT_DAY, "01", "02", "03"));

        assertThat(last().reason()).isEqualTo("涉及人数由 1 变为 3");
    }

    @Test
    void aLeakIsNotHeldForLessWhileItGoesOn() {
        scan(MORNING, graveLeak("a", MORNING, "01", "02"));
        scan(NEXT_DAY, leak("a", NEXT_DAY, List.of(hit(PersonalDataKind.MOBILE, "03", Verdict.LEAK, Exposure.MEDIUM))));

        assertThat(only().severity()).isEqualTo(Severity.SEVERE);
        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(last().reason()).isEqualTo("涉及人数由 2 变为 1");
        assertThat(ledger.findings().history(Sight.EVERYTHING, only().id())).hasSize(2);
    }

    @Test
    void theSameLeakSeenAgainIsNoEvent() {
        scan(MORNING, graveLeak("a", MORNING, "01"));
        FindingView before = only();
        scan(NEXT_DAY, graveLeak("a", NEXT_DAY, "01"));

        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
    }

    @Test
    void aRelapseIsRatedByWhatIsExposedThen() {
        scan(MORNING, graveLeak("a", MORNING, "01"));
        scan(AFTERNOON, inOrder(ProblemKind.PRIVACY_LEAK, document("a"), AFTERNOON));
        assertThat(only().state()).isEqualTo(FindingState.RECTIFIED);
        scan(NEXT_DAY, leak("a", NEXT_DAY, List.of(hit(PersonalDataKind.MOBILE, "03", Verdict.LEAK, Exposure.MEDIUM))));

        assertThat(only().state()).isEqualTo(FindingState.OPEN);
        assertThat(only().severity()).isEqualTo(Severity.ORDINARY);
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        scan(MORNING, graveLeak("a", MORNING, "01"));
        FindingView before = only();
        scan(NEXT_DAY, unreadable(ProblemKind.PRIVACY_LEAK, document("a"), NEXT_DAY));

        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("lastSeenAt")
                .isEqualTo(before);
    }

    @Test
    void aHitThatAPersonCalledAFalseAlarmWeighsNothing() {
        scan(MORNING, graveLeak("a", MORNING, "01"));
        SeenFinding target = new SeenFinding(only().id(), only().version());
        ledger.review().reject(Sight.EVERYTHING, List.of(target), Command.of("王芳", "示例号码", AFTERNOON));
        Evidence mobile = hit(PersonalDataKind.MOBILE, "02", Verdict.LEAK, Exposure.MEDIUM);
        scan(NEXT_DAY, leak("a", NEXT_DAY, List.of(grave("01"), mobile)));

        assertThat(only().state()).isEqualTo(FindingState.NEW);
        assertThat(only().severity()).isEqualTo(Severity.ORDINARY);
        assertThat(Objects.requireNonNull(only().detail().leak()).persons()).isEqualTo(1);
        assertThat(only().detail().note()).isEqualTo("网页row 02公开 1 人姓名及手机号码，涉及个人隐私信息泄露");
    }

    @Test
    void aListOfAnEarlierDayIsAsGraveAsWasKnownThen() {
        scan(MORNING, leak("a", MORNING, List.of(hit(PersonalDataKind.BANK_CARD, "01", Verdict.LEAK, Exposure.HIGH))));
        scan(LATER, graveLeak("a", LATER, "02"));

        assertThat(severityOn(LocalDate.of(2024, 1, 10))).isEqualTo(Severity.HIGH);
        assertThat(severityOn(LocalDate.of(2024, 1, 31))).isEqualTo(Severity.SEVERE);
    }

    @Test
    void leaksCanBeAskedForByTheirSeverity() {
        scan(MORNING, graveLeak("a", MORNING, "01"), leak("b", MORNING, "02"));

        assertThat(find(Severity.SEVERE))
                .extracting(finding -> finding.subject())
                .containsExactly(document("a"));
        assertThat(find(Severity.HIGH)).isEmpty();
    }

    @Test
    void aFileThatIsAskedAtItsOwnAddressKeepsThePageThatLedToIt() {
        HttpUrl page = HttpUrl.get("https://site.example/gg/1.shtml");
        Problem seen = Objects.requireNonNull(graveLeak("a", MORNING, "01").problem());
        Problem linked = new Problem(
                seen.kind(),
                seen.subject(),
                seen.column(),
                page,
                null,
                null,
                seen.evidence(),
                seen.note(),
                null,
                seen.leak());
        scan(MORNING, Visit.found(linked, MORNING));
        scan(NEXT_DAY, graveLeak("a", NEXT_DAY, "01", "02"));

        assertThat(only().detail().hits()).isEqualTo(2);
        assertThat(only().detail().page()).isEqualTo(page.toString());
    }

    private void scan(Instant at, Visit... visits) {
        ledger.scan(site, at, end(40), List.of(visits));
    }

    private Severity severityOn(LocalDate day) {
        List<ListedFinding> rows = ledger.findings().listed(YearMonth.of(2024, 1), day).stream()
                .filter(finding -> finding.targetId() == site)
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0).severity();
    }

    private List<FindingView> find(Severity severity) {
        return ledger.findings()
                .whole(
                        Sight.EVERYTHING,
                        FindingQuery.ALL.ofTarget(site).ofSeverity(severity),
                        FindingOrder.LATEST_FIRST,
                        0,
                        10)
                .findings();
    }

    private FindingView only() {
        List<FindingView> all = ledger.findings()
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(site), FindingOrder.LATEST_FIRST, 0, 10)
                .findings();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private HistoryLine last() {
        List<HistoryLine> history = ledger.findings().history(Sight.EVERYTHING, only().id());
        return history.get(history.size() - 1);
    }
}
