package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.html;
import static org.govmonitor.scan.FakeWeb.list;
import static org.govmonitor.scan.FakeWeb.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Standing;
import org.govmonitor.check.Subject;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.check.site.VetoCount;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site owes beyond single columns, read over a real port. */
class SiteDutiesTest {
    private static final LocalDate OLD = TODAY.minusDays(20);

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aHomePageWithoutAnythingNewForTwoWeeksIsStale() throws IOException {
        web.page("/", list(OLD, 4, "") + list(OLD.minusDays(40), 4, "").replace("item-", "gg-"));

        SiteScan scan = web.scan(web.site());

        Problem problem = only(scan, ProblemKind.HOMEPAGE_STALE);
        assertThat(problem.subject()).isEqualTo(new Subject.OfSite(web.url("/")));
        assertThat(problem.column()).isNull();
        assertThat(problem.newest()).isEqualTo(OLD);
        assertThat(problem.limit()).isEqualTo(OLD.plusDays(14));
        assertThat(scan.duties().home().standing()).isEqualTo(Standing.STALE);
    }

    @Test
    void oneNewItemInAnyListKeepsAHomePageInOrder() throws IOException {
        web.page("/", list(OLD, 4, "") + list(TODAY.minusDays(10), 1, "").replace("item-", "gg-"));

        SiteScan scan = web.scan(web.site());

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.duties().home().newest()).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void anUndatedArticleOfTheHomePageIsDatedByItself() throws IOException {
        web.page("/", list(OLD, 4, "<p><a href='/tt.html'>省委主要领导来我县调研指导工作</a></p>"));
        web.page("/tt.html", "<meta name='PubDate' content='2024-01-25 10:00'><p>正文</p>");
        assertThat(web.scan(web.site()).duties().home().newest()).isEqualTo(LocalDate.of(2024, 1, 25));

        web.page("/tt.html", "<meta name='PubDate' content='2023-06-25 10:00'><p>正文</p>");
        assertThat(web.scan(web.site()).duties().home().standing()).isEqualTo(Standing.STALE);

        web.page("/tt.html", "<p>正文，没有发布时间</p>");
        assertThat(web.scan(web.site()).duties().home().standing()).isEqualTo(Standing.STALE);

        web.page("/tt.html", "<p>会议于2024年1月25日召开</p>");
        assertThat(web.scan(web.site()).duties().home().reason()).isEqualTo("UNREAD_NEWS");
    }

    @Test
    void anArticleThatCouldNotBeReadForbidsTheVerdict() throws IOException {
        web.page("/", list(OLD, 4, "<p><a href='/tt.html'>省委主要领导来我县调研指导工作</a></p>"));
        web.answer("/tt.html", url -> status(500));

        SiteScan scan = web.scan(web.site());

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.duties().home().standing()).isEqualTo(Standing.UNREADABLE);
    }

    @Test
    void anArticleOfAnotherSiteForbidsTheVerdictAndAFriendlyLinkDoesNot() throws IOException {
        String friend = "<p><a href='https://www.other.example/'>中国某某市人民政府网站</a></p>";
        String article = "<p><a href='https://mp.weixin.qq.com/s/abc'>一图读懂今年的政府工作报告</a></p>";
        web.page("/", list(OLD, 4, friend));
        assertThat(web.scan(web.site()).duties().home().standing()).isEqualTo(Standing.STALE);

        web.page("/", list(OLD, 4, friend + article));
        assertThat(web.scan(web.site()).duties().home().standing()).isEqualTo(Standing.UNREADABLE);
    }

    @Test
    void aHomePageThatAScriptFillsIsUnreadableAndNotStale() throws IOException {
        web.page("/", list(OLD, 4, "<ul id='kx'></ul><script src='/js/kx.js'></script>"));

        SiteScan scan = web.scan(web.site());

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.duties().home().reason()).isEqualTo("FILLED_BY_SCRIPT");
    }

    @Test
    void aDateWithoutYearIsTakenForTheLatestItCanBe() throws IOException {
        String row = "<li><a href='/a%d.html'>全县召开第%d次重点工作推进会议</a><span>%s</span></li>";
        web.page(
                "/",
                "<ul>" + row.formatted(1, 1, "01-08") + row.formatted(2, 2, "12-30") + row.formatted(3, 3, "01-11")
                        + "</ul>");

        assertThat(web.scan(web.site()).duties().home().newest()).isEqualTo(LocalDate.of(2024, 1, 11));
    }

    @Test
    void aHomePageOfEntrancesIsJudgedByAllColumnsBehindIt() throws IOException {
        web.page("/", "<a href='/a/'>政务动态</a><a href='/b/'>通知公告</a><a href='/c/'>政策文件</a>");
        web.page("/a/", list(OLD, 4, ""))
                .page("/b/", list(OLD.minusDays(9), 4, ""))
                .page("/c/", list(OLD, 4, ""));
        SiteColumn a = web.column("政务动态", "/a/", ColumnKind.NEWS);
        SiteColumn b = web.column("通知公告", "/b/", ColumnKind.NOTICE);
        SiteColumn c = web.column("政策文件", "/c/", ColumnKind.POLICY);

        assertThat(only(web.scan(web.site(a, b, c)), ProblemKind.HOMEPAGE_STALE).newest())
                .isEqualTo(OLD);
        assertThat(web.scan(web.site(a, b)).duties().home().reason()).isEqualTo("SECOND_LEVEL_UNREAD");
        web.page("/c/", list(TODAY.minusDays(2), 4, ""));
        assertThat(web.scan(web.site(a, b, c)).duties().home().standing()).isEqualTo(Standing.FINE);
    }

    @Test
    void aColumnThatIsGoneOrLeadsHomeIsMissingAndNeitherStaleNorBlank() throws IOException {
        web.page("/", list(TODAY, 4, ""));
        web.answer("/moved/", url -> redirect("/"));
        web.page("/soft/", "<title>提示</title><p>您访问的页面不存在</p>");
        web.page("/script/", "<script>location.href='/index.html'</script>");

        SiteScan scan = web.scan(web.site(
                web.column("政务动态", "/gone/", ColumnKind.NEWS),
                web.column("部门动态", "/moved/", ColumnKind.NEWS),
                web.column("乡镇动态", "/soft/", ColumnKind.NEWS),
                web.column("媒体聚焦", "/script/", ColumnKind.NEWS)));

        assertThat(scan.problems())
                .extracting(problem -> problem.kind() + " "
                        + HttpUrl.get(problem.subject().place()).encodedPath())
                .containsExactly(
                        "COLUMN_MISSING /gone/",
                        "COLUMN_MISSING /moved/",
                        "COLUMN_MISSING /soft/",
                        "COLUMN_MISSING /script/");
        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsOnly(Standing.UNREADABLE);
        assertThat(scan.duties().standing().notRead()).isEqualTo(4);
    }

    @Test
    void aColumnThatForwardsToAnArticleOrIsItselfTheHomePageIsNotMissing() throws IOException {
        web.page("/", list(TODAY, 4, ""));
        web.answer("/fwd/", url -> redirect("/zw/list.html")).page("/zw/list.html", list(TODAY, 4, ""));

        SiteScan scan = web.scan(
                web.site(web.column("政务动态", "/fwd/", ColumnKind.NEWS), web.column("首页", "/", ColumnKind.NEWS)));

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsOnly(Standing.FINE);
    }

    @Test
    void whileTheHomePageDoesNotOpenNoColumnIsMissing() throws IOException {
        web.answer("/", url -> status(503));

        SiteScan scan = web.scan(web.site(web.column("政务动态", "/gone/", ColumnKind.NEWS)));

        assertThat(scan.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SITE_UNREACHABLE);
        assertThat(scan.duties().home().reason()).isEqualTo("NOT_FETCHED");
    }

    @Test
    void theCountsOfASiteAreOfItsColumns() throws IOException {
        web.page("/", list(TODAY, 4, "")).page("/a/", list(TODAY.minusYears(1), 4, ""));
        web.page("/b/", "<title>通知公告</title><h2>通知公告</h2><ul class='list'></ul>");

        SiteScan scan = web.scan(
                web.site(web.column("政务动态", "/a/", ColumnKind.NEWS), web.column("通知公告", "/b/", ColumnKind.NOTICE)));

        assertThat(scan.duties().standing().newsAndPolicy()).isEqualTo(new VetoCount(1, 5));
        assertThat(scan.duties().standing().longStale()).isEqualTo(new VetoCount(1, 10));
        assertThat(scan.duties().standing().blank()).isEqualTo(new VetoCount(1, 5));
    }

    @Test
    void theReportIsSoughtOnEveryPageOfItsColumn() throws IOException {
        web.page("/", list(TODAY, 4, ""));
        web.page("/nb/", reports("2024-01-29", "乡镇") + "<a href='p2.html'>下一页</a>");
        web.page("/nb/p2.html", reports("2024-01-12", "2023年政府信息公开工作年度报告"));

        AnnualReportObservation seen = disclosure(web.scan(bureau("政府信息公开年报")));

        assertThat(seen.state()).isEqualTo(State.PUBLISHED);
        assertThat(seen.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 12));
    }

    @Test
    void aReportThatIsNotThereIsMissingAndItsColumnIsNotAccusedOfItsAgeToo() throws IOException {
        LocalDate spring = LocalDate.of(2024, 4, 10);
        web.page("/", list(TODAY, 4, ""));
        web.page("/nb/", reports("2023-01-12", "2022年政府信息公开工作年度报告"));

        SiteScan scan = web.scan(
                bureau("政府信息公开年报"), ScanPlan.of(spring, FakeWeb.plan().clock()), Known.NOTHING, new ScanListener() {});

        assertThat(disclosure(scan).state()).isEqualTo(State.MISSING);
        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.STALE);
        assertThat(scan.problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.ANNUAL_REPORT_MISSING)
                .doesNotContain(ProblemKind.COLUMN_STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='/nb/broken.html'>下一页</a>",
                "<a href='javascript:more()'>加载更多</a>",
                "<button>查看更多</button>",
            })
    void aListOfWhichMoreMayBeToComeAccusesNobody(String below) throws IOException {
        web.page("/", list(TODAY, 4, "")).answer("/nb/broken.html", url -> status(500));
        web.page("/nb/", reports("2024-02-02", "乡镇") + below);

        SiteScan scan = web.scan(
                bureau("政府信息公开年报"),
                ScanPlan.of(LocalDate.of(2024, 2, 5), FakeWeb.plan().clock()),
                Known.NOTHING,
                new ScanListener() {});

        assertThat(disclosure(scan).state()).isEqualTo(State.UNREADABLE);
        assertThat(scan.problems()).isEmpty();
    }

    private Site bureau(String column) {
        SiteColumn reports = web.column(column, "/nb/", ColumnKind.ANNUAL_REPORT);
        return new Site("安远县教育局网站", web.url("/"), "安远县教育局", null, List.of(reports));
    }

    /** Five entries of one day, the last of which bears the title. */
    private static String reports(String day, String title) {
        StringBuilder rows = new StringBuilder("<h2>政府信息公开年报</h2><ul>");
        for (int i = 0; i < 4; i++) {
            rows.append("<li><a href='/nb/x%s-%d.html'>关于依申请公开第%d号事项办理情况</a><span>%s</span></li>"
                    .formatted(day, i, i, day));
        }
        return rows.append("<li><a href='/nb/r%s.html'>%s</a><span>%s</span></li></ul>".formatted(day, title, day))
                .toString();
    }

    private static AnnualReportObservation disclosure(SiteScan scan) {
        return scan.duties().annualReports().stream()
                .filter(seen -> seen.report() == AnnualReport.DISCLOSURE)
                .findFirst()
                .orElseThrow();
    }

    private static Problem only(SiteScan scan, ProblemKind kind) {
        List<Problem> found = scan.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static MockResponse redirect(String to) {
        return html("").newBuilder().code(302).setHeader("Location", to).build();
    }
}
