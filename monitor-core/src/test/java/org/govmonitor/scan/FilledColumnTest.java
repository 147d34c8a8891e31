package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.list;
import static org.govmonitor.scan.FakeWeb.status;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Standing;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns whose list is not in their page. */
class FilledColumnTest {
    private static final LocalDate NEWEST = TODAY.minusDays(3);
    private static final LocalDate OLD = TODAY.minusDays(40);

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb().page("/", "<p>安远县人民政府网站</p>");
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aListThatAScriptAsksForIsReadWhereItLies() throws IOException {
        web.page("/dt/", filledBy("$.getJSON('/api/list.json',{t:Math.random()},function(r){$('#list').append(r)});"))
                .page("/api/list.json", json(NEWEST, 6));

        ColumnObservation column = column("/dt/");

        assertThat(column.standing()).isEqualTo(Standing.FINE);
        assertThat(newest(column)).isEqualTo(NEWEST);
        assertThat(column.source()).isEqualTo(web.url("/api/list.json"));
    }

    @Test
    void whatIsSentIsReadFromVariablesAndFieldsOfThePage() throws IOException {
        web.page(
                        "/dt/",
                        "<input type='hidden' id='channel' value='c77'>"
                                + filledBy("var size = 20; var root = '/api/';"
                                        + "$.ajax({type:'get', url: root + 'list?x=' + size,"
                                        + " data: {channel: $('#channel').val(), page: 1},"
                                        + " success: function(r){ $('#list').html(r.html); }});"))
                .page("/api/list", json(NEWEST, 6));

        assertThat(newest(column("/dt/"))).isEqualTo(NEWEST);
        assertThat(web.asked()).contains("/api/list?x=20&channel=c77&page=1");
    }

    @Test
    void anAddressOfWhichAPartCannotBeReadIsNotAsked() throws IOException {
        web.page("/dt/", filledBy("$.get('/api/list?column=' + pick(), function(r){$('#list').html(r)});"))
                .page("/api/list", json(OLD, 6));

        ColumnObservation column = column("/dt/");

        assertThat(column.listing()).isEqualTo(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
        assertThat(web.asked()).noneMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void whatFillsABoxBesideTheListIsNotTakenForIt() throws IOException {
        web.page(
                        "/dt/",
                        "<div class='sidebar'><h3>热点推荐</h3><ul id='hot'></ul></div>"
                                + filledBy("$.get('/api/hot.json', function(r){$('#hot').html(r)}); load(1);"))
                .page("/api/hot.json", json(OLD, 6));

        assertThat(column("/dt/").standing()).isEqualTo(Standing.UNREADABLE);
    }

    @Test
    void aTemplateIsFilledByTheOneCallOfItsPage() throws IOException {
        web.page(
                        "/dt/",
                        "<div id='box'><ul><li v-for='n in news'>{{n.title}}</li></ul></div><script>"
                                + "new Vue({el:'#x',created(){axios.get('/api/news?col=5').then(r => this.news = r.data)}})"
                                + "</script>")
                .page("/api/news", json(NEWEST, 6));

        assertThat(newest(column("/dt/"))).isEqualTo(NEWEST);
    }

    @Test
    void aListInAFrameIsReadAndAFrameInThatFrameToo() throws IOException {
        web.page("/dt/", "<h2>政务动态</h2><iframe src='frame/outer.html' width='100%' height='800'></iframe>")
                .page("/dt/frame/outer.html", "<iframe src='inner.html'></iframe>")
                .page("/dt/frame/inner.html", list(NEWEST, 6, ""));

        ColumnObservation column = column("/dt/");

        assertThat(newest(column)).isEqualTo(NEWEST);
        assertThat(column.source()).isEqualTo(web.url("/dt/frame/inner.html"));
    }

    @Test
    void framesThatHoldEachOtherAreLeftAlone() throws IOException {
        web.page("/dt/", "<iframe src='a.html'></iframe>")
                .page("/dt/a.html", "<iframe src='b.html'></iframe>")
                .page("/dt/b.html", "<iframe src='a.html'></iframe><iframe src='./'></iframe>");

        assertThat(column("/dt/").listing()).isEqualTo(new Listing.Unreadable(UnreadableReason.IN_FRAME));
        assertThat(web.asked()).containsOnlyOnce("/dt/a.html").containsOnlyOnce("/dt/b.html");
    }

    @Test
    void theLargestFrameIsThePagesMatter() throws IOException {
        web.page(
                        "/dt/",
                        "<iframe src='w.html' width='300' height='200'></iframe><iframe src='l.html' width='900' height='900'></iframe>")
                .page("/dt/w.html", list(OLD, 6, ""))
                .page("/dt/l.html", list(NEWEST, 6, ""));

        assertThat(newest(column("/dt/"))).isEqualTo(NEWEST);
    }

    @Test
    void framesOfLikeSizeThatDisagreeTellNothing() throws IOException {
        web.page("/dt/", "<iframe src='a.html'></iframe><iframe src='b.html'></iframe>")
                .page("/dt/a.html", list(OLD, 6, ""))
                .page("/dt/b.html", list(NEWEST, 6, ""));

        assertThat(column("/dt/").listing()).isEqualTo(new Listing.Unreadable(UnreadableReason.AMBIGUOUS));
    }

    @Test
    void aFragmentIsReadAtThePlaceItIsPutInto() throws IOException {
        web.page("/dt/", filledBy("$('#list').load('list.inc #rows', done); function done(){}"))
                .page("/dt/list.inc", list(NEWEST, 6, ""));
        web.page("/gg/", "<h2>通知公告</h2><div data-url='/part/gg.html'></div><script>$.ajax(later)</script>")
                .page("/part/gg.html", list(OLD, 6, ""));

        assertThat(newest(column("/dt/"))).isEqualTo(NEWEST);
        assertThat(newest(column("/gg/"))).isEqualTo(OLD);
    }

    @Test
    void otherHostsAreNotAsked() throws IOException {
        try (FakeWeb other = new FakeWeb().page("/list.html", list(NEWEST, 6, ""))) {
            web.page("/dt/", "<iframe src='%s'></iframe>".formatted(other.url("/list.html")));

            assertThat(column("/dt/").listing()).isEqualTo(new Listing.Unreadable(UnreadableReason.IN_FRAME));
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void aPageThatShowsItsListIsNotAskedForOthers() throws IOException {
        web.page("/dt/", list(OLD, 6, "<iframe src='other.html'></iframe>"))
                .page("/dt/other.html", list(NEWEST, 6, ""));

        ColumnObservation column = column("/dt/");

        assertThat(column.standing()).isEqualTo(Standing.STALE);
        assertThat(column.source()).isNull();
        assertThat(web.asked()).doesNotContain("/dt/other.html");
    }

    @Test
    void nothingMoreIsAskedWhenTheBudgetIsUsedUp() throws IOException {
        web.page("/dt/", "<iframe src='list.html'></iframe>").page("/dt/list.html", list(NEWEST, 6, ""));
        ScanPlan plan = FakeWeb.plan().withBudget(new ScanPlan.Budget(2, Duration.ofMinutes(1), 1 << 20));

        web.scan(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)), plan, Known.NOTHING, new ScanListener() {});

        assertThat(web.asked()).containsExactly("/", "/dt/");
    }

    @Test
    void aMissingListThatLeadsHomeIsNoList() throws IOException {
        web.page("/", list(OLD, 8, ""))
                .page("/dt/", "<iframe src='list.html'></iframe>")
                .answer(
                        "/dt/list.html",
                        url -> new MockResponse.Builder()
                                .code(302)
                                .addHeader("Location", "/")
                                .build());

        assertThat(column("/dt/").standing()).isEqualTo(Standing.UNREADABLE);
    }

    @Test
    void anEmptyAnswerSaysBlankOnlyWhereItsTotalIsNought() throws IOException {
        String call = "$.getJSON('/api/%s.json', function(r){$('#list').html(r)});";
        web.page("/dt/", filledBy(call.formatted("none"))).page("/api/none.json", "{\"total\":0,\"rows\":[]}");
        web.page("/gg/", filledBy(call.formatted("some"))).page("/api/some.json", "{\"total\":7,\"rows\":[]}");

        assertThat(column("/dt/").standing()).isEqualTo(Standing.BLANK);
        assertThat(column("/gg/").listing()).isEqualTo(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
    }

    @Test
    void aProtectionServiceAtTheSourceBlocksTheColumn() throws IOException {
        web.page("/dt/", "<iframe src='list.html'></iframe>").answer("/dt/list.html", url -> status(412));
        web.page("/gg/", filledBy("$.getJSON('/api/x.json', function(r){$('#list').html(r)});"))
                .page(
                        "/api/x.json",
                        "<script>document.cookie='__jsl_clearance=1';location.href='/api/x.json'</script>");

        assertThat(column("/dt/").listing()).isInstanceOf(Listing.Blocked.class);
        assertThat(column("/gg/").listing()).isInstanceOf(Listing.Blocked.class);
    }

    @Test
    void aHanwebUnitIsAskedWithTheParametersOfItsPageAndFollowedToItsEnd() throws IOException {
        web.page(
                        "/col/col1502/index.html",
                        "<div id='4711'></div><script>var param_webid='9';var param_unitid='4711';jpage('#4711');</script>")
                .answer("/module/web/jpage/dataproxy.jsp", url -> {
                    boolean first = "1".equals(url.queryParameter("page"));
                    int from = Integer.parseInt(String.valueOf(url.queryParameter("startrecord")));
                    return FakeWeb.html("")
                            .newBuilder()
                            .body(datastore(first ? NEWEST : OLD, from, from < 60 ? 3 : 0))
                            .build();
                });

        ColumnObservation column = column("/col/col1502/index.html");

        assertThat(newest(column)).isEqualTo(NEWEST);
        assertThat(column.source())
                .isEqualTo(
                        web.url(
                                "/module/web/jpage/dataproxy.jsp?webid=9&unitid=4711&columnid=1502&page=1&startrecord=1&endrecord=45&perpage=15"));
        assertThat(web.asked())
                .contains("/art/1.html", "/art/46.html")
                .filteredOn(path -> path.contains("dataproxy"))
                .hasSizeBetween(2, 5);
    }

    @Test
    void aHanwebUnitOfTheYoungerSystemIsAskedAsItsTagSays() throws IOException {
        web.page(
                        "/col/col9/index.html",
                        "<div class='list'><script src='/unitbuild.js' url='/api-gateway/jpaas/front/page/build/unit'"
                                + " queryData=\"{'parseType':'bulidstatic','webId':'w1','pageId':'p1','tagId':'信息列表'}\"></script></div>"
                                + "<script>$.ajax(setup)</script>")
                .answer(
                        "/api-gateway/jpaas/front/page/build/unit",
                        url -> "p1".equals(url.queryParameter("pageId")) && url.queryParameter("paramJson") == null
                                ? FakeWeb.html("")
                                        .newBuilder()
                                        .body("{\"success\":true,\"data\":{\"html\":\"%s\"}}"
                                                .formatted(list(NEWEST, 6, "").replace("\"", "\\\"")))
                                        .build()
                                : status(404));

        assertThat(newest(column("/col/col9/index.html"))).isEqualTo(NEWEST);
    }

    @Test
    void aDisclosureListOfHanwebIsAskedByItsType() throws IOException {
        web.page(
                        "/col/col3/index.html",
                        filledBy("$.post('/module/xxgk/search.jsp?standardXxgk=1', {infotypeId:'B0102', jdid:'31',"
                                + " divid:'div3', area:'', sort: sorted()}, function(r){$('#list').html(r)});"))
                .answer(
                        "/module/xxgk/search.jsp",
                        url -> "B0102".equals(url.queryParameter("infotypeId"))
                                        && "1".equals(url.queryParameter("currpage"))
                                ? FakeWeb.html(list(NEWEST, 6, ""))
                                : status(404));

        assertThat(newest(column("/col/col3/index.html"))).isEqualTo(NEWEST);
    }

    @Test
    void theDisclosurePlatformAnswersTheColumnOfTheAddressesFragment() throws IOException {
        web.page(
                        "/bmxxgk/gkmlpt/index",
                        "<div id='app'></div><script>window._CONFIG = {SID: '755031', TYPE: 'index'}</script>")
                .answer(
                        "/bmxxgk/gkmlpt/api/all/2811",
                        url -> "755031".equals(url.queryParameter("sid")) && "1".equals(url.queryParameter("page"))
                                ? FakeWeb.html("")
                                        .newBuilder()
                                        .body(json(NEWEST, 6))
                                        .build()
                                : status(404));

        assertThat(newest(column("/bmxxgk/gkmlpt/index#2811"))).isEqualTo(NEWEST);
    }

    private ColumnObservation column(String path) throws IOException {
        return web.scan(web.site(web.column("政务动态", path, ColumnKind.NEWS)))
                .columns()
                .get(0);
    }

    private static @Nullable LocalDate newest(ColumnObservation column) {
        return column.listing() instanceof Listing.Read read ? read.newestDay().orElse(null) : null;
    }

    private static String filledBy(String script) {
        return "<h2>政务动态</h2><div class='main'><ul id='list'></ul></div><script>" + script + "</script>";
    }

    private static String json(LocalDate newest, int items) {
        return IntStream.range(0, items)
                .mapToObj(i ->
                        "{\"id\":%d,\"title\":\"全县召开第%d次重点工作推进会议\",\"url\":\"/art/%d.html\",\"publishTime\":\"%s 10:00:00\"}"
                                .formatted(i, i, i, newest.minusDays(i)))
                .collect(Collectors.joining(",", "{\"total\":" + items + ",\"data\":[", "]}"));
    }

    private static String datastore(LocalDate newest, int from, int items) {
        List<String> records = IntStream.range(from, from + items)
                .mapToObj(i ->
                        "<record><![CDATA[<li><a href='/art/%d.html'>全县召开第%d次重点工作推进会议</a><span>%s</span></li>]]></record>"
                                .formatted(i, i, newest.minusDays(i - from)))
                .toList();
        return "<?xml version='1.0' encoding='utf-8'?><datastore><totalrecord>48</totalrecord><recordset>"
                + String.join("\n", records) + "</recordset></datastore>";
    }
}
