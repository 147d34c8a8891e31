package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.govmonitor.check.Problem;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.deep.DeepProgress;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each kind of scan asks a site for, and what it leaves alone. */
class ScanKindsTest {
    private static final LocalDate TODAY = FakeWeb.TODAY;
    /** Synthetic: no such person. */
    private static final String LEAK = "<p>张三丰，身份证号码11010519491231002X</p>";

    private final Map<DocumentKey, DocumentMark> marks = new HashMap<>();
    private final Map<HttpUrl, ListMemory> lists = new HashMap<>();
    private @Nullable DeepProgress crawl;
    private FakeWeb web;
    private SiteColumn column;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb().page("/", "<p>安远县人民政府网站</p><a href='/gk/about.html'>机构职能</a>");
        column = web.column("政务动态", "/dt/", ColumnKind.NEWS);
        list(TODAY, 3, "<div class='page'><a href='index_1.html'>下一页</a></div>");
        web.page("/dt/index_1.html", FakeWeb.list(TODAY.minusDays(20), 2, "").replace("item-", "old-"));
        for (String name : List.of("item-0", "item-1", "item-2", "old-0", "old-1")) {
            web.page("/dt/" + name + ".html", "<h1>全县召开会议</h1><p>正文</p>");
        }
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void list(LocalDate newest, int items, String below) {
        web.page("/dt/", FakeWeb.list(newest, items, below));
    }

    /** The addresses that a scan of the kind asks for; what it learns the next one knows. */
    private List<String> asks(ScanKind kind, LocalDate day) throws IOException {
        return asks(kind, day, Integer.MAX_VALUE);
    }

    private List<String> asks(ScanKind kind, LocalDate day, int most) throws IOException {
        int before = web.asked().size();
        scan(kind, day, most);
        return web.asked().subList(before, web.asked().size());
    }

    private SiteScan scan(ScanKind kind, LocalDate day, int most) throws IOException {
        ScanPlan plan = ScanPlan.of(day, Clock.systemUTC()).of(kind).withBudget(ScanPlan.Budget.USUAL.withPages(most));
        Known known = new Known(Set.of(), Set.of(), lists).with(marks).with(crawl);
        SiteScan scan = web.scan(web.site(column), plan, known, new ScanListener() {});
        marks.putAll(scan.documents().learned());
        marks.keySet().removeAll(scan.documents().forgotten());
        scan.columns()
                .forEach(seen ->
                        lists.put(Addresses.canonical(seen.column().url()), Objects.requireNonNull(seen.memory())));
        crawl = scan.crawl();
        return scan;
    }

    private static List<String> leaks(SiteScan scan) {
        return scan.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.PRIVACY_LEAK)
                .map(Problem::subject)
                .map(subject -> HttpUrl.get(subject.place()).encodedPath())
                .toList();
    }

    @Test
    void aScanOfColumnsReadsTheListsAndNoArticle() throws IOException {
        assertThat(asks(ScanKind.COLUMNS, TODAY)).containsExactly("/", "/dt/", "/dt/index_1.html");
    }

    @Test
    void aListIsWalkedToItsEndOnceAWeek() throws IOException {
        asks(ScanKind.COLUMNS, TODAY);
        int walked = 0;
        for (int day = 1; day <= 7; day++) {
            walked += asks(ScanKind.COLUMNS, TODAY.plusDays(day)).contains("/dt/index_1.html") ? 1 : 0;
        }
        assertThat(walked).isEqualTo(1);
    }

    @Test
    void aScanOfColumnsJudgesThemAsAWholeScanDoes() throws IOException {
        list(TODAY.minusDays(40), 3, "");
        assertThat(scan(ScanKind.COLUMNS, TODAY, 100).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.COLUMN_STALE);
    }

    @Test
    void theFirstScanForWhatIsNewReadsEverythingThatTheListsLeadTo() throws IOException {
        assertThat(asks(ScanKind.CONTENT, TODAY))
                .contains("/dt/item-0.html", "/dt/item-2.html", "/dt/index_1.html", "/dt/old-1.html");
    }

    @Test
    void onAnUnchangedSiteTheNextOneAsksForHomePageAndListsOnly() throws IOException {
        asks(ScanKind.CONTENT, TODAY);
        assertThat(asks(ScanKind.CONTENT, TODAY.plusDays(1))).containsExactly("/", "/dt/");
    }

    @Test
    void ofAListThatGrewOnlyWhatIsNewIsRead() throws IOException {
        asks(ScanKind.CONTENT, TODAY);
        web.page("/dt/item-3.html", "<p>新的一条</p>" + LEAK);
        list(TODAY.plusDays(1), 4, "<div class='page'><a href='index_1.html'>下一页</a></div>");

        int before = web.asked().size();
        SiteScan scan = scan(ScanKind.CONTENT, TODAY.plusDays(1), 100);

        assertThat(leaks(scan)).containsExactly("/dt/item-3.html");
        assertThat(web.asked().subList(before, web.asked().size()))
                .contains("/", "/dt/", "/dt/item-3.html")
                .doesNotContain("/dt/item-0.html", "/dt/item-1.html", "/dt/old-0.html");
    }

    @Test
    void anArticleThatItsListCallsByAnotherTitleIsReadAgain() throws IOException {
        scan(ScanKind.COLUMNS, TODAY, 100);
        asks(ScanKind.CONTENT, TODAY);
        web.page("/dt/", FakeWeb.list(TODAY, 3, "").replace("第2次", "第2次（更正）"));
        scan(ScanKind.COLUMNS, TODAY.plusDays(1), 100);

        assertThat(asks(ScanKind.CONTENT, TODAY.plusDays(1)))
                .contains("/dt/item-1.html")
                .doesNotContain("/dt/item-0.html");
    }

    @Test
    void anArticleThatCouldNotBeReadIsTriedAgainThoughItsListIsUnchanged() throws IOException {
        web.answer("/dt/item-1.html", url -> FakeWeb.status(503));
        asks(ScanKind.CONTENT, TODAY);
        web.page("/dt/item-1.html", LEAK);

        assertThat(leaks(scan(ScanKind.CONTENT, TODAY.plusDays(1), 100))).containsExactly("/dt/item-1.html");
    }

    @Test
    void anAttachmentThatCouldNotBeReadIsTriedAgainThoughItsArticleIsNotAskedFor() throws IOException {
        web.page("/dt/item-1.html", "<p>附件：<a href='/files/1.txt'>名单</a></p>");
        web.answer("/files/1.txt", url -> FakeWeb.status(503));
        asks(ScanKind.CONTENT, TODAY);
        web.answer("/files/1.txt", url -> FakeWeb.html(LEAK));

        assertThat(asks(ScanKind.CONTENT, TODAY.plusDays(1)))
                .contains("/files/1.txt")
                .doesNotContain("/dt/item-1.html");
    }

    @Test
    void whatABudgetCutOffIsReadOnAnotherDay() throws IOException {
        asks(ScanKind.CONTENT, TODAY, 3);
        assertThat(asks(ScanKind.CONTENT, TODAY.plusDays(1))).contains("/dt/old-1.html");
    }

    @Test
    void aDeepCrawlReadsWhatNoListLeadsTo() throws IOException {
        web.page("/gk/about.html", "<a href='more.html'>联系方式</a>").page("/gk/more.html", LEAK);
        assertThat(leaks(scan(ScanKind.DEEP, TODAY, 100))).containsExactly("/gk/more.html");
        assertThat(crawl).isNull();
    }

    @Test
    void aDeepCrawlReadsWhatAListInDataLeadsTo() throws IOException {
        web.page("/", "<p>安远县人民政府网站</p>");
        web.answer(
                "/dt/",
                url -> new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(
                                "{\"data\":{\"rows\":[{\"title\":\"全县召开重点工作推进会议\",\"url\":\"/dt/item-9.html\",\"publishTime\":\"2024-01-30\"},"
                                        + "{\"title\":\"全县召开重点工作调度会议\",\"url\":\"/dt/item-8.html\",\"publishTime\":\"2024-01-29\"}]}}")
                        .build());
        web.page("/dt/item-9.html", LEAK);
        assertThat(leaks(scan(ScanKind.DEEP, TODAY, 100))).containsExactly("/dt/item-9.html");
    }

    @Test
    void aDeepCrawlGoesOnWhereTheNightBeforeEnded() throws IOException {
        web.page("/gk/about.html", "<a href='more.html'>联系方式</a>").page("/gk/more.html", LEAK);
        List<String> asked = new ArrayList<>();
        int nights = 0;
        do {
            asked.addAll(asks(ScanKind.DEEP, TODAY.plusDays(nights), 3));
            nights++;
        } while (crawl != null && nights < 20);

        assertThat(nights).isBetween(3, 10);
        assertThat(asked)
                .filteredOn(path -> !path.equals("/"))
                .doesNotHaveDuplicates()
                .contains("/gk/more.html", "/dt/old-1.html", "/dt/item-2.html");
    }

    @Test
    void aDeepCrawlIsNotHeldByACalendarWithoutEnd() throws IOException {
        web.page("/", "<a href='/rl/2024/'>日历</a>");
        for (int year = 2024; year < 2060; year++) {
            web.page("/rl/" + year + "/", "<a href='/rl/" + (year + 1) + "/'>下一年</a>");
        }
        assertThat(asks(ScanKind.DEEP, TODAY)).contains("/rl/2025/").doesNotContain("/rl/2026/");
    }
}
