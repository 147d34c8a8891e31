package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.OpenSubject;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.seen.SeenReport;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.check.Subject;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The page of sites after real runs over a site on loopback: four columns of news, one gone, one of annual reports. */
class SitesOnThePageTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    private static final String BUREAU = "乐安县教育局";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final SettableClock clock = new SettableClock(LocalDateTime.of(2024, 2, 5, 8, 0));
    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext office;

    @BeforeEach
    void openTheOfficeAndScan() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String page = pages.get(request.getUrl().encodedPath());
                return page == null
                        ? new MockResponse.Builder().code(404).build()
                        : new MockResponse.Builder()
                                .setHeader("Content-Type", "text/html; charset=utf-8")
                                .body("<html><body>" + page + "</body></html>")
                                .build();
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
        HttpUrl home = server.url("/").newBuilder().host("127.0.0.1").build();
        pages.put("/", list("首页", "/dt/", TODAY.minusDays(2)));
        List<SiteColumn> columns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.put("/c" + i + "/", list("部门动态", "/c" + i + "/", TODAY.minusMonths(8)));
            columns.add(new SiteColumn("部门动态" + i, home.resolve("/c" + i + "/"), ColumnKind.NEWS, null));
        }
        columns.add(new SiteColumn("通知公告", home.resolve("/gone/"), ColumnKind.NOTICE, null));
        columns.add(new SiteColumn("政府信息公开年报", home.resolve("/nb/"), ColumnKind.ANNUAL_REPORT, null));
        pages.put("/nb/", report("2022年政府信息公开工作年度报告", "2023-01-18"));
        Site bureau = new Site("乐安县教育局网站", home, BUREAU, null, columns);
        Site bare = new Site("乐安县文化馆网站", home.resolve("/wh/"), BUREAU, null, List.of());
        Files.createDirectories(folder.resolve("config"));
        RegistryFile.write(
                new Registry(List.of(new Unit(BUREAU, null)), List.of(bureau, bare), List.of()),
                folder.resolve("config/sites.yaml"));
        office = TestOffice.start(folder, clock, "spring.jpa.properties.hibernate.generate_statistics=true");
        assertThat(runs().run(Plan.DAILY, clock.instant())).isEqualTo(RunState.ENDED);
    }

    @AfterEach
    void close() {
        office.close();
        server.close();
    }

    @Test
    void everySiteShowsHowMuchOfItWasReadAndHowNearItIsToFailing() throws Exception {
        Element bureau = get("/sites").select("tbody tr").get(0);

        assertThat(bureau.text()).contains("乐安县教育局网站", "已读完", "登记 6，已读 5，未读 1", "服务器返回404 1");
        assertThat(bureau.select(".veto").eachText()).containsExactly("4 / 5", "4 / 10", "0 / 5");
        assertThat(bureau.select(".veto.near").eachText()).containsExactly("4 / 5");
        assertThat(bureau.text()).contains("2024-02-03", "2023年信息公开年报 未发布", "2023年网站报表 未监测");
    }

    @Test
    void aSiteWithoutColumnsIsShownAsSuchAndNeverAsInOrder() throws Exception {
        Element bare = get("/sites").select("tbody tr").get(1);

        assertThat(bare.text()).contains("乐安县文化馆网站", "未登记栏目").doesNotContain("正常");
        assertThat(bare.select(".veto")).isEmpty();
        assertThat(get(bare.select("a").get(0).attr("href")).select(".empty").text())
                .startsWith("未登记栏目");
    }

    @Test
    void aSitesOwnPageTellsOfEveryColumn() throws Exception {
        Document page = get("/sites/" + bureau().id());

        assertThat(page.select("table:last-of-type").select("tbody tr")).hasSize(6);
        assertThat(page.select("table:last-of-type")
                        .select("tbody tr")
                        .get(0)
                        .select("td")
                        .eachText())
                .containsExactly("部门动态0", "动态要闻", "2023-06-05", "2023-06-19", "-231", "超期", "");
        assertThat(page.select("table:last-of-type").select("tbody tr").get(4).text())
                .contains("通知公告", "无法判断", "服务器返回404");
        assertThat(status("/sites/999")).isEqualTo(404);
    }

    @Test
    void thePageAsksTheStoreAsOftenForManySitesAsForOne() throws Exception {
        Statistics statistics = office.getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        get("/sites");
        statistics.clear();
        get("/sites");
        long before = statistics.getPrepareStatementCount();
        List<Unit> units = new ArrayList<>();
        List<Site> more = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            HttpUrl home = HttpUrl.get("https://www.x" + i + ".example/");
            units.add(new Unit("单位" + i, null));
            more.add(new Site(
                    "网站" + i, home, "单位" + i, null, List.of(new SiteColumn("政务动态", home.resolve("/dt/"), null, null))));
        }
        office.getBean(Registrations.class).take(new Registry(units, more, List.of()));
        statistics.clear();

        assertThat(get("/sites").select("tbody tr")).hasSize(22);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(before).isPositive();
    }

    @Test
    void aMissingReportIsAFindingOfItsOwnAndTheDayOfItsPublicationIsKept() {
        assertThat(office.getBean(Findings.class).openSubjects(bureau().id()))
                .extracting(OpenSubject::subject)
                .contains(new Subject.OfReport(
                        bureau().site().columns().get(5).url(), "政府信息公开年报", AnnualReport.DISCLOSURE, 2023));

        pages.put("/nb/", report("2023年政府信息公开工作年度报告", "2024-02-05"));
        clock.set(LocalDateTime.of(2024, 2, 6, 8, 0));
        runs().run(Plan.DAILY, clock.instant());
        assertThat(disclosure()).satisfies(seen -> {
            assertThat(seen.report().state()).isEqualTo(State.PUBLISHED);
            assertThat(seen.report().publishedOn()).isEqualTo(LocalDate.of(2024, 2, 5));
        });

        pages.remove("/nb/");
        clock.set(LocalDateTime.of(2024, 2, 7, 8, 0));
        runs().run(Plan.DAILY, clock.instant());
        assertThat(disclosure().report().publishedOn())
                .as("an unread list takes nothing back")
                .isEqualTo(LocalDate.of(2024, 2, 5));
    }

    private SeenReport disclosure() {
        return office.getBean(SiteJournal.class).reportsOn(2023).stream()
                .filter(seen -> seen.report().report() == AnnualReport.DISCLOSURE)
                .findFirst()
                .orElseThrow();
    }

    private RegisteredSite bureau() {
        return office.getBean(Registrations.class).sites().get(0);
    }

    private ScanRuns runs() {
        return office.getBean(ScanRuns.class);
    }

    private static String list(String heading, String below, LocalDate newest) {
        StringBuilder html = new StringBuilder("<h2>" + heading + "</h2><ul class='list'>");
        for (int i = 0; i < 5; i++) {
            html.append("<li><a href='%s%d.html'>全县工作推进会第%d次会议召开</a><span>%s</span></li>"
                    .formatted(below, i, i + 1, newest.minusDays(i)));
        }
        return html.append("</ul>").toString();
    }

    private static String report(String title, String day) {
        return "<h2>政府信息公开年报</h2><ul class='list'><li><a href='/nb/a.html'>" + title + "</a><span>" + day
                + "</span></li><li><a href='/nb/b.html'>2021年政府信息公开工作年度报告</a><span>2022-01-20</span></li>"
                + "<li><a href='/nb/c.html'>2020年政府信息公开工作年度报告</a><span>2021-01-20</span></li></ul>";
    }

    private Document get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private int status(String path) throws IOException, InterruptedException {
        return send(path).statusCode();
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port") + path);
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
