package org.govmonitor.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;

/** A site on loopback whose pages all carry its menu. What is not there answers 404. */
final class SampleSite implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 31);

    private static final List<String> TITLES = List.of(
            "全县召开重点项目建设工作推进会议",
            "关于做好春节期间安全生产工作的通知",
            "县领导到欣山镇调研脐橙产业发展情况",
            "我县开展森林防火宣传教育活动",
            "关于公布高标准农田建设项目名单的公告",
            "县人民医院新院区正式投入使用",
            "全县基层治理工作取得新成效",
            "关于征求老旧小区改造方案意见的公告");

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<String, MockResponse>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of("test@example.org")
            .withDelay(Duration.ZERO)
            .withRetries(0, Duration.ZERO)
            .withAllowedAddresses(List.of(Cidr.parse("127.0.0.1/32"))));
    private String menu = "";

    SampleSite() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String query = request.getUrl().encodedQuery();
                String path = request.getUrl().encodedPath() + (query == null ? "" : "?" + query);
                asked.add(path);
                Function<String, MockResponse> answer = answers.get(path);
                answer = answer == null ? answers.get("*") : answer;
                return answer == null || path.equals("/robots.txt")
                        ? new MockResponse.Builder().code(404).build()
                        : answer.apply(path);
            }
        });
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    /** What stands on top of every page added from now on. */
    SampleSite menu(String html) {
        menu = html;
        return this;
    }

    /** A page of the site; {@code *} answers for every other path. */
    SampleSite page(String path, String title, String body) {
        return answer(path, asked -> html("<title>" + title + "_安远县人民政府网</title>" + menu + body));
    }

    SampleSite answer(String path, Function<String, MockResponse> answer) {
        answers.put(path, answer);
        return this;
    }

    static MockResponse html(String html) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html>" + html + "</html>")
                .build();
    }

    static MockResponse sentOn(String to) {
        return new MockResponse.Builder().code(302).addHeader("Location", to).build();
    }

    /** A list of eight items below the folder of its column. */
    static String list(String folder, LocalDate newest) {
        StringBuilder html = new StringBuilder("<div class=list><ul>");
        for (int i = 0; i < TITLES.size(); i++) {
            html.append("<li><a href='%s%d.html'>%s</a><span>%s</span></li>"
                    .formatted(folder, i, TITLES.get(i), newest.minusDays(i)));
        }
        return html.append("</ul></div>").toString();
    }

    HttpUrl home() {
        return Objects.requireNonNull(server.url("/").resolve("/"));
    }

    DiscoveredSite discover() throws IOException {
        return discover(DiscoveryBudget.USUAL);
    }

    DiscoveredSite discover(DiscoveryBudget budget) throws IOException {
        byte[] catalogue = Files.readAllBytes(Path.of("../config/indicators.yaml"));
        Indicators indicators = Indicators.read(new ByteArrayInputStream(catalogue));
        return new ColumnDiscovery(fetcher, indicators).discover(home(), TODAY, Clock.systemUTC(), budget);
    }

    /** All that was asked for, robots.txt aside, in order. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
