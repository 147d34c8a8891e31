package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.html;
import static org.govmonitor.scan.FakeWeb.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Standing;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan makes of what earlier scans knew of a list. */
class RememberedListsTest {
    private FakeWeb web;
    private Diary diary;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb().page("/", "<p>安远县人民政府网站</p>").page("/dt/late.html", "<p>正文</p>");
        diary = new Diary(web);
        site = web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS));
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aColumnThatShowsNoDatesIsReadAndNotJudgedAtFirst() throws IOException {
        web.page("/dt/", undated(0, 12));

        ColumnObservation column = diary.scan(site, TODAY).columns().get(0);

        assertThat(column.listing())
                .isInstanceOfSatisfying(
                        Listing.Read.class, list -> assertThat(list.newest()).isEmpty());
        assertThat(column.standing()).isEqualTo(Standing.UNREADABLE);
        assertThat(column.reason()).isEqualTo("NO_DATES");
        assertThat(Objects.requireNonNull(column.memory()).watchedSince()).isEqualTo(TODAY);
    }

    @Test
    void aColumnThatShowsNoDatesIsStaleOnceItWasWatchedForAWindowWithoutANewItem() throws IOException {
        web.page("/dt/", undated(0, 12));
        diary.scan(site, TODAY);

        assertThat(diary.scan(site, TODAY.plusDays(14)).problems()).isEmpty();
        SiteScan scan = diary.scan(site, TODAY.plusDays(15));

        assertThat(scan.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.STALE);
        assertThat(scan.problems())
                .singleElement()
                .returns(ProblemKind.COLUMN_STALE, Problem::kind)
                .returns(TODAY, Problem::watchedSince)
                .satisfies(problem -> assertThat(problem.newest()).isNull());
    }

    @Test
    void aNewItemOnAFurtherPageKeepsAnUndatedColumnInOrder() throws IOException {
        web.page("/dt/", undated(0, 12) + next("p2.html")).page("/dt/p2.html", undated(20, 12));
        diary.scan(site, TODAY);
        web.page("/dt/p2.html", undated(20, 13));

        assertThat(diary.scan(site, TODAY.plusDays(10)).columns())
                .extracting(ColumnObservation::standing)
                .containsExactly(Standing.FINE);
        assertThat(diary.scan(site, TODAY.plusDays(15)).problems()).isEmpty();
    }

    @Test
    void anUndatedColumnOfWhichAPageWasNotReadIsNotJudged() throws IOException {
        web.page("/dt/", undated(0, 12) + next("p2.html")).page("/dt/p2.html", undated(20, 12));
        diary.scan(site, TODAY);
        web.answer("/dt/p2.html", url -> status(500));

        assertThat(diary.scan(site, TODAY.plusDays(40)).problems()).isEmpty();
    }

    @Test
    void aRereadClearsAnUndatedColumnAndNeverCountsAsReadInFull() throws IOException {
        web.page("/dt/", undated(0, 12));
        diary.scan(site, TODAY);
        diary.scan(site, TODAY.plusDays(15));
        web.page("/dt/", undated(0, 13));

        SiteScan reread = diary.reread(site, TODAY.plusDays(15));

        assertThat(reread.columns()).extracting(ColumnObservation::standing).containsExactly(Standing.FINE);
        assertThat(reread.columns()).extracting(ColumnObservation::memory).containsOnlyNulls();
        assertThat(diary.memory("/dt/").lastNewItem()).isEqualTo(TODAY);
    }

    @Test
    void columnsAreToldInTheirOrderWhicheverIsJudgedFirst() throws IOException {
        Site two = web.site(web.column("图片", "/tp/", ColumnKind.NEWS), web.column("政务动态", "/dt/", ColumnKind.NEWS));
        web.page("/tp/", undated(0, 12)).page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));

        assertThat(diary.scan(two, TODAY).columns())
                .extracting(seen -> seen.column().name())
                .containsExactly("图片", "政务动态");
    }

    @Test
    void anItemWithAnOldDateThatWasNotOnTheWholeListBeforeIsDoubtfulOnce() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        assertThat(diary.scan(site, TODAY).problems()).isEmpty();
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, backDated(TODAY.minusDays(4))));

        SiteScan scan = diary.scan(site, TODAY.plusDays(1));

        assertThat(scan.problems())
                .singleElement()
                .returns(ProblemKind.DATE_DOUBTFUL, Problem::kind)
                .returns(new Subject.OfDocument(web.url("/dt/late.html")), Problem::subject)
                .returns("政务动态", Problem::column)
                .returns(TODAY.minusDays(4), Problem::newest);
        assertThat(diary.scan(site, TODAY.plusDays(2)).problems()).isEmpty();
    }

    @Test
    void aBackDatedItemIsFoundDeepInTheListToo() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, next("p2.html")));
        web.page("/dt/p2.html", dated(i -> TODAY.minusDays(20 + i), 4, "").replace("item-", "old-"));
        diary.scan(site, TODAY);
        web.page(
                "/dt/p2.html",
                dated(i -> TODAY.minusDays(20 + i), 4, backDated(TODAY.minusDays(24)))
                        .replace("item-", "old-"));

        assertThat(diary.scan(site, TODAY.plusDays(1)).problems())
                .extracting(problem -> problem.subject().url())
                .containsExactly(web.url("/dt/late.html"));
    }

    @Test
    void aDateWithinThreeDaysOfTheEarlierReadingIsNotDoubtful() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(site, TODAY);
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, backDated(TODAY.minusDays(3))));

        assertThat(diary.scan(site, TODAY.plusDays(9)).problems()).isEmpty();
    }

    @Test
    void whatAnArticleSaysOfItsOwnDayClearsItsItem() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(site, TODAY);
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, backDated(TODAY.minusDays(40))))
                .page("/dt/late.html", "<meta name='PubDate' content='2024-01-31 10:00'><p>正文</p>");

        assertThat(diary.scan(site, TODAY.plusDays(1)).problems()).isEmpty();
    }

    @Test
    void anItemWhoseArticleCannotBeReadIsAskedForAgain() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(site, TODAY);
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, backDated(TODAY.minusDays(40))))
                .answer("/dt/late.html", url -> status(502));
        assertThat(diary.scan(site, TODAY.plusDays(1)).problems()).isEmpty();
        web.page("/dt/late.html", "<p>正文</p>");

        assertThat(diary.scan(site, TODAY.plusDays(2)).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.DATE_DOUBTFUL);
    }

    @Test
    void theReviewerIsToldWhatTheServerAndTheLinkSay() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(site, TODAY);
        String late = backDated(TODAY.minusDays(40)).replace("late.html", "202402/t20240201_7.html");
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, late))
                .answer(
                        "/dt/202402/t20240201_7.html",
                        url -> html("<p>正文</p>")
                                .newBuilder()
                                .addHeader("Last-Modified", "Thu, 01 Feb 2024 02:00:00 GMT")
                                .build());

        assertThat(diary.scan(site, TODAY.plusDays(1)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.note())
                        .contains("所标日期 2023-12-22", "2024-02-01 首次出现", "2024-01-31 读全该列表")
                        .contains("网址中的日期 2024-02-01", "Last-Modified Thu, 01 Feb 2024 02:00:00 GMT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='item-5.html'>全县召开第六次重点工作推进会议（更正）</a><span>2024-01-02</span></li>",
                "<li><a href='moved/77.html'>全县召开第6次重点工作推进会议</a><span>2024-01-02</span></li>",
                "<li><a href='item-5.html?jsessionid=8'>另一个题目的重点工作推进会议</a><span>2024-01-02</span></li>",
            })
    void anItemThatOnlyGotAnotherTitleOrAddressIsNotDoubtful(String other) throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(site, TODAY);
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 5, other));

        assertThat(diary.scan(site, TODAY.plusDays(1)).problems()).isEmpty();
    }

    @Test
    void anItemThatMovedToAnotherPageOrAnotherColumnIsNotDoubtful() throws IOException {
        Site two = web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS), web.column("部门动态", "/bm/", ColumnKind.NEWS));
        String item = "<li><a href='/x/1.html'>关于表彰一批先进集体的决定</a><span>2024-01-02</span></li>";
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, next("p2.html")))
                .page(
                        "/dt/p2.html",
                        dated(i -> TODAY.minusDays(20 + i), 4, item).replace("item-", "old-"))
                .page("/bm/", dated(i -> TODAY.minusDays(i), 6, ""));
        diary.scan(two, TODAY);
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, item + next("p2.html")))
                .page("/dt/p2.html", dated(i -> TODAY.minusDays(20 + i), 4, "").replace("item-", "old-"))
                .page("/bm/", dated(i -> TODAY.minusDays(i), 6, item));

        assertThat(diary.scan(two, TODAY.plusDays(1)).problems()).isEmpty();
    }

    @Test
    void aListThatWasMovedIsLearnedAnewAndRaisesNothing() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 10, ""));
        diary.scan(site, TODAY);
        StringBuilder moved = new StringBuilder("<h2>政务动态</h2><ul>");
        for (int i = 0; i < 10; i++) {
            moved.append("<li><a href='/new/%d.html'>新平台迁移而来的第%d条工作信息</a><span>%s</span></li>"
                    .formatted(i, i, TODAY.minusDays(10 + i)));
        }
        web.page("/dt/", moved + "</ul>");

        assertThat(diary.scan(site, TODAY.plusDays(1)).problems())
                .extracting(Problem::kind)
                .doesNotContain(ProblemKind.DATE_DOUBTFUL);
        assertThat(diary.memory("/dt/").watchedSince()).isEqualTo(TODAY.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='page'><a href='javascript:go(2)'>下一页</a></div>",
                "<div class='page'>共 95 条记录</div>",
                "<div class='page'>第1/4页</div>",
                "<button>加载更多</button>",
                "<script>var page = {totalRecord: 95}</script>",
                "<div class='page'><a href='gone.html'>下一页</a></div>",
                "<div class='page'><a href='?p=2'>下一页</a></div>",
                "<div class='page'><a href='https://www.other.example/2.html'>下一页</a></div>",
            })
    void aListThatMayGoOnIsNotReadInFull(String below) throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, below));
        diary.scan(site, TODAY);

        assertThat(diary.memory("/dt/").lastReadInFull()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<div class='page'>共 6 条记录 第1/1页</div>",
                "<div class='page'><a href='p2.html'>下一页</a><a href='index.html'>1</a> 共2页</div>",
                "<script>createPageHTML(1, 0, \"index\", \"html\");</script>",
            })
    void aListThatWasWalkedToItsEndIsReadInFull(String below) throws IOException {
        String list = dated(i -> TODAY.minusDays(i), 6, below);
        web.page("/dt/", list)
                .page("/dt/index.html", list)
                .page("/dt/p2.html", dated(i -> TODAY.minusDays(9 + i), 6, "").replace("item-", "old-"));
        diary.scan(site, TODAY);

        assertThat(diary.memory("/dt/").lastReadInFull()).isEqualTo(TODAY);
    }

    @Test
    void aListThatABudgetCutsShortIsNotReadInFull() throws IOException {
        web.page("/dt/", dated(i -> TODAY.minusDays(i), 6, next("p2.html")))
                .page("/dt/p2.html", dated(i -> TODAY.minusDays(9 + i), 6, "").replace("item-", "old-"));
        diary.scan(site, Diary.plan(TODAY).withBudget(ScanPlan.Budget.USUAL.withPages(3)));

        assertThat(diary.memory("/dt/").lastReadInFull()).isNull();
    }

    @Test
    void ofADocumentInDoubtNothingIsToldButThatItIsGone() throws IOException {
        web.page("/still.html", "<p>正文</p>");
        Known known = new Known(Set.of(), Set.of(web.url("/still.html"), web.url("/gone.html")), java.util.Map.of());
        List<Visit> visits = new java.util.ArrayList<>();
        web.scan(web.site(), FakeWeb.plan(), known, new ScanListener() {
            @Override
            public void visited(Site visited, Visit visit) {
                visits.add(visit);
            }
        });

        assertThat(visits)
                .filteredOn(visit -> visit.subject() instanceof Subject.OfDocument)
                .singleElement()
                .returns(ProblemKind.DATE_DOUBTFUL, Visit::kind)
                .returns(Visit.Outcome.GONE, Visit::outcome);
    }

    private static String next(String address) {
        return "<div class='page'><a href='" + address + "'>下一页</a></div>";
    }

    private static String undated(int from, int items) {
        return IntStream.range(from, from + items)
                .mapToObj(i -> "<li><a href='pic-%d.html'>我县第%d届脐橙文化节开幕式现场精彩图集</a></li>".formatted(i, i))
                .collect(Collectors.joining("", "<h2>政务动态</h2><ul>", "</ul>"));
    }

    /** @param more rows, or what stands below the list */
    private static String dated(IntFunction<LocalDate> days, int items, String more) {
        String rows = IntStream.range(0, items)
                .mapToObj(i -> "<li><a href='item-%d.html'>全县召开第%d次重点工作推进会议</a><span>%s</span></li>"
                        .formatted(i, i + 1, days.apply(i)))
                .collect(Collectors.joining());
        int below = more.startsWith("<li") ? more.lastIndexOf("</li>") + "</li>".length() : 0;
        return "<h2>政务动态</h2><ul>" + rows + more.substring(0, below) + "</ul>" + more.substring(below);
    }

    private static String backDated(LocalDate day) {
        return "<li><a href='late.html'>关于补充公布一批工作情况的说明</a><span>" + day + "</span></li>";
    }
}
