package org.govmonitor.app.runs;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;

/** A bureau's site on loopback: four stale columns of news, one column that is gone, one of annual reports. */
final class BureauSite implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    static final String REPORTS = "/nb/";
    private static final String BUREAU = "乐安县教育局";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    BureauSite() throws IOException {
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
    }

    /** Registers the site, and one beside it that has no columns. */
    void register(Path folder) throws IOException {
        HttpUrl home = server.url("/").newBuilder().host("127.0.0.1").build();
        pages.put("/", list("/dt/", TODAY.minusDays(2)));
        List<SiteColumn> columns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.put("/c" + i + "/", list("/c" + i + "/", TODAY.minusMonths(8)));
            columns.add(new SiteColumn("部门动态" + i, home.resolve("/c" + i + "/"), ColumnKind.NEWS, null));
        }
        columns.add(new SiteColumn("通知公告", home.resolve("/gone/"), ColumnKind.NOTICE, null));
        columns.add(new SiteColumn("政府信息公开年报", home.resolve(REPORTS), ColumnKind.ANNUAL_REPORT, null));
        report("2022年政府信息公开工作年度报告", "2023-01-18");
        Site bureau = new Site("乐安县教育局网站", home, BUREAU, null, columns);
        Site bare = new Site("乐安县文化馆网站", home.resolve("/wh/"), BUREAU, null, List.of());
        Files.createDirectories(folder.resolve("config"));
        RegistryFile.write(
                new Registry(List.of(new Unit(BUREAU, null)), List.of(bureau, bare), List.of()),
                folder.resolve("config/sites.yaml"));
    }

    /** The newest report of its column. */
    void report(String title, String day) {
        pages.put(
                REPORTS,
                "<h2>政府信息公开年报</h2><ul class='list'><li><a href='/nb/a.html'>" + title + "</a><span>" + day
                        + "</span></li><li><a href='/nb/b.html'>2021年政府信息公开工作年度报告</a><span>2022-01-20</span></li>"
                        + "<li><a href='/nb/c.html'>2020年政府信息公开工作年度报告</a><span>2021-01-20</span></li></ul>");
    }

    void remove(String path) {
        pages.remove(path);
    }

    private static String list(String below, LocalDate newest) {
        StringBuilder html = new StringBuilder("<h2>动态</h2><ul class='list'>");
        for (int i = 0; i < 5; i++) {
            html.append("<li><a href='%s%d.html'>全县工作推进会第%d次会议召开</a><span>%s</span></li>"
                    .formatted(below, i, i + 1, newest.minusDays(i)));
        }
        return html.append("</ul>").toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
