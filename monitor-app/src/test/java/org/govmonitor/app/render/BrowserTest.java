package org.govmonitor.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.govmonitor.app.SkippedSuites;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchPolicy;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.render.Browser;
import org.govmonitor.render.BrowserSettings;
import org.govmonitor.render.Renderer;
import org.govmonitor.scan.Known;
import org.govmonitor.scan.ScanListener;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages drawn by a real browser. */
class BrowserTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
    /** Generous: a browser's start on a busy machine takes seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static Path program = Path.of("");

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpFetcher fetcher = HttpFetcher.open(policy("127.0.0.1/32"));

    @BeforeAll
    static void findTheBrowser() throws IOException {
        String path = System.getenv("PATH");
        Path found = BrowserSettings.find(path == null ? "" : path).orElse(null);
        SkippedSuites.unless(found != null, BrowserTest.class, "no browser", "apt-get install -y chromium");
        if (found != null) {
            program = found;
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getUrl().encodedPath();
                asked.add(request.getMethod() + " " + path);
                return answers.getOrDefault(
                        path, new MockResponse.Builder().code(404).build());
            }
        });
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    @Test
    void aListThatOnlyARunningScriptFillsIsRead() throws IOException {
        page("/", "<p>安远县人民政府网站</p>");
        page("/dt/", filledBy("/app.js"));
        answer("/app.js", "text/javascript", """
                const where = ['api', 'items'].join('/');
                fetch('/' + where, {method: 'POST', body: 'column=7'})
                  .then(answer => answer.json())
                  .then(items => document.querySelector('#list').innerHTML = items
                    .map(i => `<li><a href="/art/${i.id}.html">${i.name}</a><span>${i.day}</span></li>`).join(''));
                """);
        answer("/api/items", "application/json", """
                [{"id":1,"name":"全县召开重点工作推进会议","day":"2024-01-29"},{"id":2,"name":"县政府召开第十二次常务会议","day":"2024-01-27"},
                 {"id":3,"name":"我县部署春节前安全生产工作","day":"2024-01-25"},{"id":4,"name":"全县民政工作会议在县城召开","day":"2024-01-24"}]
                """);
        SiteColumn column = new SiteColumn("政务动态", url("/dt/"), ColumnKind.NEWS, null);
        Site site = new Site("安远县人民政府网", url("/"), "县政府办", null, List.of(column));

        assertThat(scan(site, null).listing()).isInstanceOf(Listing.Unreadable.class);
        ColumnObservation drawn = scan(site, browser(LIMIT, 1));

        assertThat(drawn.listing())
                .isInstanceOfSatisfying(
                        Listing.Read.class, list -> assertThat(list.newestDay()).contains(LocalDate.of(2024, 1, 29)));
        assertThat(drawn.source()).isNull();
        assertThat(asked).contains("POST /api/items");
    }

    @Test
    void whatThePageAsksOfAForbiddenAddressIsRefused() throws IOException {
        try (MockWebServer inner = new MockWebServer()) {
            inner.start(InetAddress.getByName("127.0.0.2"), 0);
            page("/dt/", """
                    <p id='a'>-</p><p id='b'>-</p><iframe src='http://127.0.0.2:%1$d/frame'></iframe><script>
                    for (const [id, where] of [['a', 'http://127.0.0.2:%1$d/x'], ['b', 'https://127.0.0.2:%1$d/y']])
                      fetch(where, {mode: 'no-cors'})
                        .then(answer => document.getElementById(id).textContent = answer.type,
                              refused => document.getElementById(id).textContent = 'refused');
                    </script>""".formatted(inner.getPort()));

            String drawn = drawn(browser(LIMIT, 1).render(url("/dt/")));

            assertThat(inner.getRequestCount()).isZero();
            // a plain request is answered by the proxy's own refusal, a tunnel is not opened
            assertThat(drawn).contains("id=\"b\">refused");
        }
    }

    @Test
    void anAddressThatIsNotAllowedIsNotDrawnAtAll() throws IOException {
        fetcher.close();
        fetcher = HttpFetcher.open(policy("127.0.0.9/32"));
        page("/dt/", "<p>inside</p>");

        browser(LIMIT, 1).render(url("/dt/"));

        assertThat(asked).isEmpty();
    }

    @Test
    void aPageThatNeverEndsIsKilledWithinItsLimitAndNothingIsLeft() throws IOException {
        page("/dt/", "<script>while (true) {}</script>");
        long before = leftovers();

        FetchResult result = browser(Duration.ofSeconds(5), 1).render(url("/dt/"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        FetchResult.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.TIMEOUT));
        assertThat(ProcessHandle.current().descendants().filter(BrowserTest::isBrowser))
                .isEmpty();
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void aDrawnPageOverItsLimitIsNotKept() {
        page("/dt/", "<script>document.write('x'.repeat(300000))</script>");
        BrowserSettings small = new BrowserSettings(program, 1, LIMIT, 100_000);

        assertThat(new Browser(small, fetcher::relay).render(url("/dt/")))
                .isInstanceOfSatisfying(
                        FetchResult.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.TOO_LARGE));
    }

    @Test
    void noMoreBrowsersRunAtOnceThanAllowed() throws InterruptedException {
        page("/dt/", "<p>完</p>");
        Renderer one = browser(LIMIT, 1);
        CountDownLatch done = new CountDownLatch(3);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            AtomicInteger drawn = new AtomicInteger();
            for (int i = 0; i < 3; i++) {
                threads.execute(() -> {
                    drawn.addAndGet(one.render(url("/dt/")) instanceof FetchResult.Ok ? 1 : 0);
                    done.countDown();
                });
            }
            int most = 0;
            while (!done.await(50, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, (int) ProcessHandle.current()
                        .children()
                        .filter(BrowserTest::isBrowser)
                        .count());
            }
            assertThat(drawn).hasValue(3);
            assertThat(most).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private ColumnObservation scan(Site site, @Nullable Renderer renderer) throws IOException {
        byte[] catalogue = Files.readAllBytes(Path.of("../config/indicators.yaml"));
        SiteScanner pages = new SiteScanner(
                fetcher,
                Indicators.read(new ByteArrayInputStream(catalogue)),
                new PersonalDataScanner(KeyedHash.ephemeral()));
        SiteScanner scanner = renderer == null ? pages : pages.drawing(renderer);
        ScanPlan plan = ScanPlan.of(TODAY, Clock.systemUTC());
        return scanner.scan(site, plan, Known.NOTHING, new ScanListener() {})
                .columns()
                .get(0);
    }

    private Renderer browser(Duration limit, int atMost) {
        return new Browser(new BrowserSettings(program, atMost, limit, BrowserSettings.USUAL_BYTES), fetcher::relay);
    }

    private static String drawn(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Ok.class);
        return new String(((FetchResult.Ok) result).body(), StandardCharsets.UTF_8);
    }

    private static boolean isBrowser(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("chrom"))
                .isPresent();
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("monitor-browser"))
                    .count();
        }
    }

    private static FetchPolicy policy(String allowed) {
        return FetchPolicy.of("test@example.org")
                .withDelay(Duration.ZERO)
                .withRetries(0, Duration.ZERO)
                .withAllowedAddresses(List.of(Cidr.parse(allowed)));
    }

    private static String filledBy(String script) {
        return "<h2>政务动态</h2><div class='main'><ul id='list'></ul></div><script src='" + script
                + "'></script><script>$.ajax(later)</script>";
    }

    private void page(String path, String body) {
        answer(path, "text/html; charset=utf-8", "<html><body>" + body + "</body></html>");
    }

    private void answer(String path, String type, String body) {
        answers.put(
                path,
                new MockResponse.Builder()
                        .addHeader("Content-Type", type)
                        .body(body)
                        .build());
    }

    private HttpUrl url(String path) {
        return HttpUrl.get("http://127.0.0.1:" + server.getPort() + path);
    }
}
