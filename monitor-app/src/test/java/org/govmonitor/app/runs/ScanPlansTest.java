package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.RunCost;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Each kind of scan as the service runs it. */
class ScanPlansTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    /** Synthetic: no such person. */
    private static final String LEAK = "张三丰，身份证号码11010519491231002X";

    private final SettableClock clock = new SettableClock(FIRST.atTime(6, 0));
    private final SmallSite site = new SmallSite(List.of("政务动态", "部门动态"));
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private ConfigurableApplicationContext office;

    @BeforeEach
    void open() throws IOException {
        site.publishAll(FIRST);
        site.register(folder);
        office = TestOffice.start(folder, clock, "monitor.scan.deep.max-pages=4", "monitor.scan.deep.every-days=7");
        site.onRequest(asked::add);
    }

    @AfterEach
    void close() {
        office.close();
        site.close();
    }

    private List<String> run(Plan plan, LocalDateTime at) {
        asked.clear();
        clock.set(at);
        assertThat(office.getBean(ScanRuns.class).run(plan, clock.instant())).isEqualTo(RunState.ENDED);
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    private List<FindingView> findings() {
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    @Test
    void columnsAreJudgedWithoutReadingTheirArticles() {
        assertThat(run(Plan.COLUMNS, FIRST.atTime(6, 0))).containsExactlyInAnyOrder("/", "/c0/", "/c1/");
        site.publishAll(FIRST.minusDays(20));
        run(Plan.COLUMNS, FIRST.plusDays(1).atTime(6, 0));
        assertThat(findings()).extracting(FindingView::kind).containsOnly(ProblemKind.COLUMN_STALE);
    }

    @Test
    void whatIsNewIsReadOnceAndALeakInItIsFoundOnTheDay() {
        assertThat(run(Plan.CONTENT, FIRST.atTime(6, 30))).hasSize(13);
        assertThat(run(Plan.CONTENT, FIRST.plusDays(1).atTime(6, 30))).containsExactly("/", "/c0/", "/c1/");

        site.file("/late.html", ("<html><body><p>" + LEAK + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        site.add("政务动态", "../late.html", "关于救助名单的公示公告", FIRST.plusDays(2));
        assertThat(run(Plan.CONTENT, FIRST.plusDays(2).atTime(6, 30))).hasSize(4);
        assertThat(findings()).extracting(FindingView::kind).containsExactly(ProblemKind.PRIVACY_LEAK);
    }

    @Test
    void whatTheFirstLookThroughDocumentsFindsWaitsForAPersonThoughTheColumnsWereSeenBefore() {
        site.write("政务动态", LEAK);
        run(Plan.COLUMNS, FIRST.atTime(6, 0));
        run(Plan.CONTENT, FIRST.atTime(6, 30));
        assertThat(findings())
                .extracting(FindingView::kind, FindingView::state)
                .containsExactly(tuple(ProblemKind.PRIVACY_LEAK, FindingState.NEW));
    }

    @Test
    void whatALaterLookThroughDocumentsIsSureOfIsOpenAtOnce() {
        run(Plan.COLUMNS, FIRST.atTime(6, 0));
        run(Plan.CONTENT, FIRST.atTime(6, 30));
        run(Plan.OPEN, FIRST.atTime(10, 0));
        site.file("/late.html", ("<html><body><p>" + LEAK + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        site.add("政务动态", "../late.html", "关于救助名单的公示公告", FIRST.plusDays(1));
        run(Plan.CONTENT, FIRST.plusDays(1).atTime(6, 30));
        assertThat(findings())
                .extracting(FindingView::kind, FindingView::state)
                .containsExactly(tuple(ProblemKind.PRIVACY_LEAK, FindingState.OPEN));
    }

    @Test
    void aScanForWhatIsNewSaysNothingOfColumns() {
        site.publishAll(FIRST.minusDays(100));
        run(Plan.CONTENT, FIRST.atTime(6, 30));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDeepCrawlGoesOnNightAfterNightAndThenRests() {
        List<String> read = new ArrayList<>();
        int night = 0;
        for (List<String> part = run(Plan.DEEP, FIRST.atTime(22, 0));
                !part.isEmpty() && night < 20;
                part = run(Plan.DEEP, FIRST.plusDays(++night).atTime(22, 0))) {
            assertThat(part).hasSizeLessThanOrEqualTo(4);
            read.addAll(part);
        }
        assertThat(night).isBetween(4, 8);
        assertThat(read).filteredOn(path -> path.endsWith(".html")).hasSize(10).doesNotHaveDuplicates();
        assertThat(run(Plan.DEEP, FIRST.plusDays(night + 8).atTime(22, 0))).isNotEmpty();
    }

    @Test
    void afterTheEndOfItsNightADeepCrawlAsksForNothing() {
        clock.set(FIRST.plusDays(1).atTime(6, 0));
        office.getBean(ScanRuns.class).run(Plan.DEEP, SettableClock.at(FIRST.atTime(22, 0)));
        assertThat(asked).isEmpty();
    }

    @Test
    void everyRunIsKeptWithWhatItCost() {
        run(Plan.COLUMNS, FIRST.atTime(6, 0));
        run(Plan.CONTENT, FIRST.atTime(6, 30));
        assertThat(office.getBean(ScanIntake.class).costsSince(SettableClock.at(FIRST.atStartOfDay())))
                .extracting(RunCost::plan, RunCost::targets, RunCost::pages)
                .containsExactlyInAnyOrder(tuple("columns", 1L, 3L), tuple("content", 1L, 13L));
        assertThat(office.getBean(ScanRuns.class).latest(9)).hasSize(2);
    }
}
