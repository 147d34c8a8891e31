package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the office remembers of lists from one day to the next, and what it makes of it. */
class RememberedListsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final String NEWS = "政务动态";
    private static final String PICTURES = "图片动态";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(FIRST.atTime(6, 0));
    private final SmallSite site = new SmallSite(List.of(NEWS, PICTURES));
    private ConfigurableApplicationContext office;

    @BeforeEach
    void open() throws IOException {
        site.publishAll(FIRST);
        site.showWithoutDates(PICTURES, 14);
        site.register(folder);
        office = TestOffice.start(folder, clock);
    }

    @AfterEach
    void close() {
        office.close();
        site.close();
    }

    @Test
    void aColumnWithoutDatesBecomesStaleAfterAWholeWindowAndInOrderWithItsNextItem() {
        daily(FIRST);
        assertThat(findings()).isEmpty();
        // Nobody looked for a week: the two readings around it prove what they prove.
        daily(FIRST.plusDays(7));
        daily(FIRST.plusDays(14));
        assertThat(findings()).isEmpty();

        daily(FIRST.plusDays(15));

        FindingView found = findings().get(0);
        assertThat(found.kind()).isEqualTo(ProblemKind.COLUMN_STALE);
        assertThat(found.state()).isEqualTo(FindingState.OPEN);
        assertThat(found.detail().newest()).isNull();
        assertThat(found.detail().explanation(found.kind())).isEqualTo("列表未标日期，自 2024-01-08 首次查看以来无新增信息");

        site.showWithoutDates(PICTURES, 15);
        run(Plan.OPEN, FIRST.plusDays(15).atTime(10, 0));
        assertThat(findings()).singleElement().returns(FindingState.RECTIFIED, FindingView::state);
        daily(FIRST.plusDays(16));
        assertThat(findings()).singleElement().returns(FindingState.RECTIFIED, FindingView::state);
    }

    @Test
    void aBackDatedArticleIsRaisedOnceAsNewAndOnlyItsDisappearanceRectifiesIt() {
        daily(FIRST);
        site.add(NEWS, "late.html", "关于补充公布一批工作情况的说明", FIRST.minusDays(6));
        run(Plan.OPEN, FIRST.atTime(10, 0));
        assertThat(findings()).isEmpty();

        daily(FIRST.plusDays(1));
        FindingView raised = findings().get(0);
        assertThat(raised.kind()).isEqualTo(ProblemKind.DATE_DOUBTFUL);
        assertThat(raised.state()).isEqualTo(FindingState.NEW);
        assertThat(HttpUrl.get(raised.subject().place()).encodedPath()).isEqualTo("/c0/late.html");
        assertThat(raised.detail().newest()).isEqualTo(FIRST.minusDays(6));
        assertThat(raised.detail().note()).contains("2024-01-09 首次出现", "2024-01-08 读全该列表");

        daily(FIRST.plusDays(2));
        assertThat(findings()).containsExactly(raised);

        office.getBean(Review.class)
                .confirm(
                        Sight.EVERYTHING,
                        List.of(new SeenFinding(raised.id(), raised.version())),
                        Command.of("王芳", "属实", clock.instant().plusSeconds(60)));
        daily(FIRST.plusDays(3));
        run(Plan.OPEN, FIRST.plusDays(3).atTime(10, 0));
        assertThat(findings()).singleElement().returns(FindingState.OPEN, FindingView::state);

        site.remove(NEWS, "late.html");
        daily(FIRST.plusDays(4));
        daily(FIRST.plusDays(5));
        assertThat(findings()).singleElement().returns(FindingState.RECTIFIED, FindingView::state);
    }

    @Test
    void theSameRunTwiceChangesNothingThatIsRemembered() {
        daily(FIRST);
        List<byte[]> before = memories();
        site.showWithoutDates(PICTURES, 20);

        office.getBean(ScanRuns.class).run(Plan.WHOLE, SettableClock.at(FIRST.atTime(6, 0)));

        assertThat(before).hasSize(2);
        assertThat(memories()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aScanThatLostItsClaimHasLearnedNothing() {
        SiteScanKey key = new SiteScanKey(registered().id(), Plan.WHOLE.key(), SettableClock.at(FIRST.atTime(6, 0)));
        AtomicBoolean taken = new AtomicBoolean();
        site.onRequest(path -> {
            if (path.equals("/c1/3.html") && !taken.get()) {
                clock.set(FIRST.atTime(6, 0).plus(ScanIntake.LEASE).plus(Duration.ofMinutes(1)));
                taken.set(office.getBean(ScanIntake.class).claim(key).isPresent());
            }
        });

        assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, key.firedAt()))
                .isEqualTo(RunState.INTERRUPTED);
        assertThat(taken).isTrue();
        assertThat(memories()).isEmpty();
    }

    @Test
    void theMemoryOfAColumnGoesWithTheColumn() {
        daily(FIRST);
        JdbcTemplate store = office.getBean(JdbcTemplate.class);
        long column = registered().columnIds().get(1);
        store.update("delete from column_observation where site_column_id = ?", column);
        store.update("delete from site_column where id = ?", column);

        assertThat(memories()).hasSize(1);
    }

    private void daily(LocalDate day) {
        site.publish(NEWS, day);
        run(Plan.WHOLE, day.atTime(6, 0));
    }

    private void run(Plan plan, LocalDateTime time) {
        clock.set(time);
        assertThat(office.getBean(ScanRuns.class).run(plan, clock.instant())).isEqualTo(RunState.ENDED);
    }

    private List<FindingView> findings() {
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    private RegisteredSite registered() {
        return office.getBean(Registrations.class).sites().get(0);
    }

    private List<byte[]> memories() {
        return office.getBean(JdbcTemplate.class)
                .queryForList("select memory from list_memory order by site_column_id", byte[].class);
    }
}
