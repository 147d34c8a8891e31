package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.ProposalDecision;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.discover.proposal.ColumnChanges;
import org.govmonitor.export.Coverage;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A site registered without columns, from its first scan to the day its columns are judged, and after its menu changed. */
class UnwatchedSiteTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 3);

    private final SettableClock clock = new SettableClock(LocalDateTime.of(2024, 3, 1, 6, 0));
    private final SmallSite web = new SmallSite(List.of("政务动态", "部门动态", "通知公告", "政策文件"));

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext office;

    @BeforeEach
    void open() throws IOException {
        web.publishAll(LocalDate.of(2024, 2, 28));
        web.publish("部门动态", LocalDate.of(2024, 1, 5));
        web.registerWithoutColumns(folder);
        office = TestOffice.start(folder, clock);
    }

    @AfterEach
    void close() {
        office.close();
        web.close();
    }

    @Test
    void itsColumnsAreLookedForAfterTheFirstScanAndWaitUnjudged() {
        runDaily();

        assertThat(proposals().waiting())
                .extracting(proposal -> proposal.column().name())
                .containsExactly("政务动态", "部门动态", "通知公告", "政策文件");
        assertThat(site().site().columns()).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void itCountsAsNotWatchedUntilColumnsAreAccepted() {
        runDaily();

        Coverage before = coverage();
        assertThat(before.sites().read()).isZero();
        assertThat(before.sites().notRead()).isEqualTo(Map.of("NO_COLUMNS", 1));
        assertThat(before.isShort()).isTrue();

        acceptConfident();
        clock.set(LocalDateTime.of(2024, 3, 2, 6, 0));
        runDaily();

        assertThat(coverage().sites().read()).isEqualTo(1);
        assertThat(coverage().columns()).returns(4, Coverage.Share::registered).returns(4, Coverage.Share::read);
    }

    @Test
    void acceptedColumnsAreJudgedByTheNextScanAndTheirFirstProblemsWaitForAPerson() {
        runDaily();
        assertThat(acceptConfident()).hasSize(4);
        clock.set(LocalDateTime.of(2024, 3, 2, 6, 0));
        runDaily();

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.detail().column()).isEqualTo("部门动态");
            assertThat(finding.kind()).isEqualTo(ProblemKind.COLUMN_STALE);
            assertThat(finding.state()).isEqualTo(FindingState.NEW);
        });
        assertThat(proposals().waiting()).isEmpty();
    }

    @Test
    void itIsLookedThroughAgainOnlyAfterThirtyDays() {
        runDaily();
        Instant first = proposals().lookedAt(site().id()).orElseThrow();

        clock.set(LocalDateTime.of(2024, 3, 30, 6, 0));
        runDaily();
        assertThat(proposals().lookedAt(site().id())).contains(first);

        clock.set(LocalDateTime.of(2024, 3, 31, 6, 0));
        runDaily();
        assertThat(proposals().lookedAt(site().id())).contains(clock.instant());
    }

    @Test
    void whatWasSetAsideIsNotProposedAgainUnlessItIsAcceptedByName() {
        runDaily();
        Proposal notices = proposals().waiting().get(2);
        proposals().dismiss(List.of(notices.id()), decision("由上级网站统一发布"));

        ColumnChanges changes = search();
        assertThat(changes.appeared()).extracting(column -> column.name()).doesNotContain("通知公告");
        assertThat(proposals().waiting()).hasSize(3);

        assertThat(proposals().accept(List.of(notices.id()), decision(null))).hasSize(1);
        assertThat(site().site().columns()).extracting(SiteColumn::name).containsExactly("通知公告");
        assertThat(proposals().accept(List.of(notices.id()), decision(null))).isEmpty();
    }

    @Test
    void aChangedMenuIsReportedAsWhatAppearedVanishedAndMoved() {
        web.remove("政策文件");
        runDaily();
        acceptConfident();
        web.remove("通知公告");
        web.move("部门动态", "/bmdt/");
        web.move("政策文件", "/zcwj/");

        ColumnChanges changes = search();

        assertThat(changes.appeared()).extracting(column -> column.name()).containsExactly("政策文件");
        assertThat(changes.vanished()).extracting(SiteColumn::name).containsExactly("通知公告");
        assertThat(changes.moved()).singleElement().satisfies(move -> {
            assertThat(move.from().url().encodedPath()).isEqualTo("/c1/");
            assertThat(move.to().url().encodedPath()).isEqualTo("/bmdt/");
        });
        assertThat(proposals().waiting())
                .filteredOn(proposal -> proposal.replaces() != null)
                .hasSize(1);
        assertThat(proposals().waiting()).filteredOn(Proposal::isConfident).hasSize(1);
        assertThat(site().site().columns()).hasSize(3);
    }

    @Test
    void aColumnThatMovedKeepsItsFindingAndIsRectifiedAtItsNewAddress() {
        runDaily();
        acceptConfident();
        clock.set(LocalDateTime.of(2024, 3, 2, 6, 0));
        runDaily();
        FindingView stale = findings().get(0);
        office.getBean(Review.class)
                .confirm(
                        Sight.EVERYTHING,
                        SeenFinding.ofAny(List.of(stale.id())),
                        Command.of("张科", null, clock.instant()));
        long column = site().columnId(HttpUrl.get(stale.subject().place()));

        web.move("部门动态", "/bmdt/");
        search();
        List<Proposal> moved = proposals().waiting();
        proposals().accept(List.of(moved.get(0).id()), decision(null));
        clock.set(LocalDateTime.of(2024, 3, 3, 6, 0));
        runDaily();

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(stale.id());
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(HttpUrl.get(finding.subject().place()).encodedPath()).isEqualTo("/bmdt/");
        });
        assertThat(site().columnId(web.home().newBuilder("/bmdt/").build())).isEqualTo(column);

        web.publish("部门动态", LocalDate.of(2024, 3, 3));
        clock.set(LocalDateTime.of(2024, 3, 3, 10, 0));
        office.getBean(ScanRuns.class).run(Plan.OPEN, clock.instant());
        assertThat(findings()).singleElement().returns(FindingState.RECTIFIED, FindingView::state);
    }

    private void runDaily() {
        assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, clock.instant()))
                .isEqualTo(RunState.ENDED);
    }

    private ColumnChanges search() {
        return office.getBean(ColumnSearches.class).search(site()).orElseThrow().changes();
    }

    private List<Proposal> acceptConfident() {
        List<Long> sure = proposals().waiting().stream()
                .filter(Proposal::isConfident)
                .map(Proposal::id)
                .toList();
        return proposals().accept(sure, decision(null));
    }

    private ProposalDecision decision(@Nullable String reason) {
        return new ProposalDecision("张科", reason, clock.instant());
    }

    private Proposals proposals() {
        return office.getBean(Proposals.class);
    }

    private RegisteredSite site() {
        return office.getBean(Registrations.class).sites().get(0);
    }

    private List<FindingView> findings() {
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 50)
                .findings();
    }

    private Coverage coverage() {
        return office.getBean(ProblemLists.class).of(MONTH).coverage();
    }
}
