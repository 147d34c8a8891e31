package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.html;
import static org.govmonitor.scan.FakeWeb.list;
import static org.govmonitor.scan.FakeWeb.status;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Standing;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteScannerTest {
    /** Synthetic: no such person. */
    private static final String LEAK = "<p>张某某，身份证号：11010519491231002X，手机：16607970012</p>";

    private static final String HOME = "<p>安远县人民政府网站</p>";

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb().page("/", HOME);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void columnsAreJudgedByTheirNewestItem() throws IOException {
        web.page("/dt/", list(TODAY.minusDays(3), 6, "")).page("/gg/", list(TODAY.minusMonths(7), 6, ""));

        SiteScan scan = web.scan(
                web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS), web.column("通知公告", "/gg/", ColumnKind.NOTICE)));

        assertThat(scan.state()).isEqualTo(SiteScan.State.SCANNED);
        assertThat(scan.columns())
                .extracting(ColumnObservation::standing)
                .containsExactly(Standing.FINE, Standing.STALE);
        assertThat(scan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.COLUMN_STALE))
                .satisfies(problem -> assertThat(problem.newest()).isEqualTo(TODAY.minusMonths(7)))
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("通知公告"));
    }

    @Test
    void aGbkPageIsReadAsWell() throws IOException {
        web.page("/dt/", list(TODAY.minusDays(30), 6, ""), Charset.forName("GBK"));

        SiteScan scan = web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)));

        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.STALE);
    }

    @Test
    void aListWithoutDatesIsDatedByItsArticles() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            items.append("<li><a href='a%d.html'>关于做好第%d批项目申报工作的通知</a></li>".formatted(i, i));
            web.page(
                    "/gg/a" + i + ".html",
                    "<meta name='PubDate' content='2023-0" + (1 + i % 6) + "-08 10:00'><p>正文</p>");
        }
        web.page("/gg/", "<h2>通知公告</h2><ul>" + items + "</ul>");

        SiteScan scan = web.scan(web.site(web.column("通知公告", "/gg/", ColumnKind.NOTICE)));

        assertThat(scan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.newest()).isEqualTo(LocalDate.of(2023, 6, 8)));
        assertThat(web.asked()).doesNotHaveDuplicates();
    }

    @Test
    void thePagerIsWalkedToItsEndAndEveryArticleRead() throws IOException {
        String next = "<div class='page'><a href='%s'>下一页</a></div>";
        web.page("/dt/", list(TODAY, 5, next.formatted("p2/")))
                .page("/dt/p2/", list(TODAY.minusDays(9), 5, next.formatted("p3/")))
                .page("/dt/p2/p3/", list(TODAY.minusDays(20), 5, ""))
                .page("/dt/p2/p3/item-4.html", LEAK);

        SiteScan scan = web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)));

        assertThat(web.asked()).hasSize(1 + 3 + 15).doesNotHaveDuplicates();
        Problem leak = scan.problems().get(0);
        assertThat(leak.subject()).isEqualTo(new Subject.OfDocument(web.url("/dt/p2/p3/item-4.html")));
        assertThat(leak.column()).isEqualTo("政务动态");
        assertThat(leak.evidence()).extracting(Evidence::masked).contains("110105**********2X", "166******12");
        assertThat(scan.toString()).doesNotContain("11010519491231002X").doesNotContain("16607970012");
    }

    @Test
    void articlesAreReadNewestFirstAcrossColumns() throws IOException {
        web.page("/a/", list(TODAY.minusDays(4), 5, "")).page("/b/", list(TODAY.minusDays(2), 5, ""));

        web.scan(web.site(web.column("政务动态", "/a/", ColumnKind.NEWS), web.column("部门动态", "/b/", ColumnKind.NEWS)));

        assertThat(web.asked())
                .startsWith("/", "/a/", "/b/", "/b/item-0.html", "/b/item-1.html", "/a/item-0.html", "/b/item-2.html");
    }

    @Test
    void aSiteWhoseHomePageFailsThreeTimesIsUnreachableAndItsColumnsAreNotJudged() throws IOException {
        web.answer("/", url -> status(503)).page("/dt/", list(TODAY.minusDays(90), 5, ""));

        SiteScan scan = web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)));

        assertThat(web.asked()).containsExactly("/", "/", "/");
        assertThat(scan.state()).isEqualTo(SiteScan.State.UNREACHABLE);
        assertThat(scan.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SITE_UNREACHABLE);
        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.UNREADABLE);
        assertThat(scan.failed()).isEqualTo(3);
    }

    @Test
    void aHomePageThatOpensAtTheSecondTryIsReachable() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        web.answer("/", url -> tries.getAndIncrement() == 0 ? status(502) : html(HOME));

        SiteScan scan = web.scan(web.site());

        assertThat(scan.state()).isEqualTo(SiteScan.State.SCANNED);
        assertThat(scan.problems()).isEmpty();
    }

    @Test
    void aHomePageThatOnlyForwardsIsFollowed() throws IOException {
        web.page("/", "<script>window.location.href='/web/index.html'</script>")
                .page("/web/index.html", "<a href='/1.html'>全县召开重点工作推进会议</a>")
                .page("/1.html", LEAK);

        assertThat(web.scan(web.site()).problems()).extracting(Problem::kind).containsExactly(ProblemKind.PRIVACY_LEAK);
    }

    @Test
    void nothingOutsideTheSiteIsFetched() throws IOException {
        try (FakeWeb other = new FakeWeb()) {
            web.page(
                            "/dt/",
                            list(TODAY, 5, "<div class='page'><a href='" + other.url("/dt/2.html") + "'>下一页</a></div>"))
                    .page("/", "<a href='" + other.url("/1.html") + "'>全县召开重点工作推进会议</a>");

            web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)));

            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void aPagerWithoutEndThatRepeatsItselfIsLeftAfterAFewPages() throws IOException {
        AtomicInteger session = new AtomicInteger();
        web.answer(
                "/dt/",
                url -> html(list(
                        TODAY,
                        5,
                        "<div class='page'><a href='/dt/?n=" + session.incrementAndGet() + "'>下一页</a></div>")));

        SiteScan scan = web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)));

        assertThat(scan.state()).isEqualTo(SiteScan.State.SCANNED);
        assertThat(web.asked()).hasSizeLessThan(15);
    }

    @Test
    void aListThatNeverEndsEndsWithTheBudgetAndIsPartial() throws IOException {
        web.answer("/dt/", url -> {
            int page = url.queryParameter("page") == null ? 1 : Integer.parseInt(url.queryParameter("page"));
            String items = list(TODAY.minusDays(5L * page), 5, "").replace("item-", "page-" + page + "-item-");
            return html(items + "<div class='page'><a href='/dt/?page=" + (page + 1) + "'>下一页</a></div>");
        });
        ScanPlan plan = FakeWeb.plan().withBudget(ScanPlan.Budget.USUAL.withPages(40));

        SiteScan scan = web.scan(
                web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)), plan, Known.NOTHING, new ScanListener() {});

        assertThat(scan.state()).isEqualTo(SiteScan.State.PARTIAL);
        assertThat(web.asked()).hasSize(40);
        assertThat(scan.pages() + scan.failed()).isEqualTo(40);
        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.FINE);
    }

    @Test
    void aStoppedScanIsPartialAndWhatItDidNotReachIsNotJudged() throws IOException {
        web.page("/dt/", list(TODAY, 5, "")).page("/gg/", list(TODAY.minusYears(2), 5, ""));
        Recorder recorder = new Recorder(2);

        SiteScan scan = web.scan(
                web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS), web.column("通知公告", "/gg/", ColumnKind.NOTICE)),
                FakeWeb.plan(),
                Known.NOTHING,
                recorder);

        assertThat(scan.state()).isEqualTo(SiteScan.State.PARTIAL);
        assertThat(web.asked()).containsExactly("/", "/dt/");
        assertThat(scan.columns())
                .extracting(ColumnObservation::standing)
                .containsExactly(Standing.FINE, Standing.UNREADABLE);
        assertThat(scan.problems()).isEmpty();
    }

    @Test
    void aFailureDuringAStopAccusesNobody() throws IOException {
        web.answer("/", url -> status(500));

        SiteScan scan = web.scan(web.site(), FakeWeb.plan(), Known.NOTHING, new Recorder(1));

        assertThat(scan.state()).isEqualTo(SiteScan.State.PARTIAL);
        assertThat(scan.problems()).isEmpty();
    }

    @Test
    void everyKnownDocumentGetsItsVerdict() throws IOException {
        web.page("/clean.html", "<p>已整改</p>").page("/leaky.html", LEAK).answer("/broken.html", url -> status(500));
        Known known = new Known(
                Set.of(web.url("/clean.html"), web.url("/leaky.html"), web.url("/gone.html"), web.url("/broken.html")));
        Recorder recorder = new Recorder(100);

        web.scan(web.site(), FakeWeb.plan(), known, recorder);

        assertThat(recorder.visits)
                .filteredOn(visit -> visit.kind() == ProblemKind.PRIVACY_LEAK)
                .extracting(visit -> HttpUrl.get(visit.subject().place()).encodedPath() + " " + visit.outcome())
                .containsExactlyInAnyOrder(
                        "/clean.html IN_ORDER", "/leaky.html FOUND", "/gone.html GONE", "/broken.html UNREADABLE");
    }

    @Test
    void columnsThatWereReadAndTheSiteThatOpenedAreToldToBeInOrder() throws IOException {
        web.page("/dt/", list(TODAY, 5, ""));
        Recorder recorder = new Recorder(100);

        web.scan(
                web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS), web.column("通知公告", "/gone/", ColumnKind.NOTICE)),
                FakeWeb.plan(),
                Known.NOTHING,
                recorder);

        assertThat(recorder.visits)
                .extracting(visit -> visit.kind() + " "
                        + HttpUrl.get(visit.subject().place()).encodedPath() + " " + visit.outcome())
                .containsExactly(
                        "SITE_UNREACHABLE / IN_ORDER",
                        "COLUMN_MISSING /dt/ IN_ORDER",
                        "COLUMN_BLANK /dt/ IN_ORDER",
                        "COLUMN_STALE /dt/ IN_ORDER",
                        "COLUMN_MISSING /gone/ FOUND",
                        "COLUMN_BLANK /gone/ GONE",
                        "COLUMN_STALE /gone/ GONE",
                        "HOMEPAGE_STALE / UNREADABLE");
    }

    @Test
    void aColumnThatTurnsTheProgramAwayIsBlockedAndNotStale() throws IOException {
        MockResponse challenge =
                new MockResponse.Builder().code(412).body("<script>x</script>").build();
        web.answer("/dt/", url -> challenge);

        ColumnObservation column = web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)))
                .columns()
                .get(0);

        assertThat(column.standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(column.listing()).isInstanceOf(Listing.Blocked.class);
        assertThat(column.reason()).isEqualTo("STATUS_412");
    }

    @Test
    void manySitesAreScannedAtOnceAndAnsweredInTheirOrder() throws Exception {
        web.page("/dt/", list(TODAY, 5, ""));
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            SiteColumn column = web.column("政务动态", "/dt/", ColumnKind.NEWS);
            sites.add(new Site("网站" + i, web.url("/"), "县政府办", null, List.of(column)));
        }
        Recorder recorder = new Recorder(10_000);

        List<SiteScan> scans =
                SiteScans.run(web.scanner(), sites, FakeWeb.plan().withParallel(4), site -> Known.NOTHING, recorder);

        assertThat(scans).extracting(SiteScan::site).containsExactlyElementsOf(sites);
        assertThat(recorder.finished).hasValue(12);
    }

    /** Keeps what it is told, and says stop after so many fetches. */
    private static final class Recorder implements ScanListener {
        private final int fetches;
        private final List<Visit> visits = new ArrayList<>();
        private final AtomicInteger fetched = new AtomicInteger();
        private final AtomicInteger finished = new AtomicInteger();

        Recorder(int fetches) {
            this.fetches = fetches;
        }

        @Override
        public synchronized void visited(Site site, Visit visit) {
            visits.add(visit);
        }

        @Override
        public void fetched(Site site, okhttp3.HttpUrl url, boolean ok) {
            fetched.incrementAndGet();
        }

        @Override
        public void finished(SiteScan scan) {
            finished.incrementAndGet();
        }

        @Override
        public boolean stopped() {
            return fetched.get() >= fetches;
        }
    }
}
