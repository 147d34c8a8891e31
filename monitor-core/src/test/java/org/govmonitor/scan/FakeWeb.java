package org.govmonitor.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.format.FormatReader;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;

/** A small site on loopback, and a scanner that may read it. What is not there answers 404. */
final class FakeWeb implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 31);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<HttpUrl, MockResponse>> answers = new ConcurrentHashMap<>();
    private final Map<String, Function<RecordedRequest, MockResponse>> tagged = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of("test@example.org")
            .withDelay(Duration.ZERO)
            .withRetries(0, Duration.ZERO)
            .withAllowedAddresses(List.of(Cidr.parse("127.0.0.1/32"))));

    FakeWeb() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                HttpUrl url = request.getUrl();
                asked.add(
                        url.encodedQuery() == null ? url.encodedPath() : url.encodedPath() + "?" + url.encodedQuery());
                Function<RecordedRequest, MockResponse> conditional = tagged.get(url.encodedPath());
                if (conditional != null) {
                    return conditional.apply(request);
                }
                return answers.getOrDefault(url.encodedPath(), none -> status(404))
                        .apply(url);
            }
        });
        server.start(java.net.InetAddress.getByName("127.0.0.1"), 0);
    }

    /** A page in UTF-8; without a query of its own it answers every query. */
    FakeWeb page(String path, String body) {
        return page(path, body, StandardCharsets.UTF_8);
    }

    FakeWeb page(String path, String body, Charset charset) {
        String html =
                body.startsWith("<") && !body.startsWith("<?xml") ? "<html><body>" + body + "</body></html>" : body;
        MockResponse answer = new MockResponse.Builder()
                .addHeader("Content-Type", "text/html")
                .body(new Buffer().write(html.getBytes(charset)))
                .build();
        return answer(path, url -> answer);
    }

    FakeWeb answer(String path, Function<HttpUrl, MockResponse> answer) {
        answers.put(path, answer);
        return this;
    }

    /** A page that is sent once, and then only confirmed to whoever asks by its tag; notes the statuses answered. */
    void conditional(String path, String etag, String body, List<String> answered) {
        tagged.put(path, request -> {
            boolean known = etag.equals(request.getHeaders().get("If-None-Match"));
            answered.add(known ? "304" : "200");
            return known
                    ? status(304)
                    : html(body).newBuilder().addHeader("ETag", etag).build();
        });
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    static MockResponse html(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html><body>" + body + "</body></html>")
                .build();
    }

    HttpUrl url(String path) {
        return server.url("/").resolve(path);
    }

    /** All that was asked for, robots.txt aside, in order. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    Site site(SiteColumn... columns) {
        return new Site("安远县网站", url("/"), "县政府办", null, Arrays.asList(columns));
    }

    SiteColumn column(String name, String path, ColumnKind kind) {
        return new SiteColumn(name, url(path), kind, null);
    }

    SiteScanner scanner() throws IOException {
        byte[] catalogue = Files.readAllBytes(Path.of("../config/indicators.yaml"));
        return new SiteScanner(
                        fetcher,
                        Indicators.read(new ByteArrayInputStream(catalogue)),
                        new PersonalDataScanner(KeyedHash.ephemeral()))
                .reading(new FormatReader(DocumentLimits.USUAL));
    }

    static ScanPlan plan() {
        return ScanPlan.of(TODAY, Clock.systemUTC());
    }

    SiteScan scan(Site site) throws IOException {
        return scan(site, plan(), Known.NOTHING, new ScanListener() {});
    }

    SiteScan scan(Site site, ScanPlan plan, Known known, ScanListener listener) throws IOException {
        return scanner().scan(site, plan, known, listener);
    }

    /** A list of dated items, each of which leads to {@code item-N.html} beside the list. */
    static String list(LocalDate newest, int items, String below) {
        StringBuilder html = new StringBuilder("<h2>政务动态</h2><ul>");
        for (int i = 0; i < items; i++) {
            html.append("<li><a href='item-%d.html'>全县召开第%d次重点工作推进会议</a><span>%s</span></li>"
                    .formatted(i, i + 1, newest.minusDays(i)));
        }
        return html.append("</ul>").append(below).toString();
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
