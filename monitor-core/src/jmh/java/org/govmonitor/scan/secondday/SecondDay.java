package org.govmonitor.scan.secondday;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
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
import org.govmonitor.scan.Known;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.ScanListener;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.SiteScanner;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;

/** The daily scan for what is new, on two days of a site that stays as it is: requests and processor time of each. */
public final class SecondDay {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    /** Beside the module, where the build runs it. */
    private static final Path CATALOGUE = Path.of("../config/indicators.yaml");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final SiteScanner scanner;
    private final Site site;
    private final String base;
    private final Map<DocumentKey, DocumentMark> marks = new HashMap<>();

    private SecondDay(SiteScanner scanner, String base) {
        this.scanner = scanner;
        this.base = base;
        List<SiteColumn> columns = new ArrayList<>();
        for (int i = 0; i < MadeSite.COLUMNS; i++) {
            columns.add(new SiteColumn("第" + i + "栏", HttpUrl.get(base + "/c" + i + "/"), ColumnKind.NEWS, null));
        }
        this.site = new Site("云溪县人民政府网", HttpUrl.get(base + "/"), "县政府办", null, columns);
    }

    /** What one day cost. */
    private record Cost(int requests, double seconds) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MadeSite.class.getName(),
                        FIRST.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = server.inputReader();
                HttpFetcher fetcher = HttpFetcher.open(FetchPolicy.of(null)
                        .withAllowedAddresses(List.of(Cidr.parse("127.0.0.0/8")))
                        .withDelay(Duration.ZERO));
                InputStream catalogue = Files.newInputStream(CATALOGUE)) {
            SiteScanner scanner = new SiteScanner(
                            fetcher, Indicators.read(catalogue), new PersonalDataScanner(KeyedHash.ephemeral()))
                    .reading(new FormatReader(DocumentLimits.USUAL));
            SecondDay days = new SecondDay(scanner, "http://127.0.0.1:" + said.readLine());
            Cost first = days.scan(FIRST);
            Cost second = days.scan(FIRST.plusDays(1));
            System.out.printf(
                    Locale.ROOT,
                    "second day / first day: %.1f %% of the requests (aim 10), %.1f %% of the processor time (aim 5)%n",
                    100.0 * second.requests / first.requests,
                    100.0 * second.seconds / first.seconds);
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
    }

    private Cost scan(LocalDate day) throws IOException, InterruptedException {
        int before = requests();
        long spent = processorTime();
        SiteScan scan = scanner.scan(
                site,
                ScanPlan.of(day, Clock.system(ZoneId.of("Asia/Shanghai")))
                        .of(ScanKind.CONTENT)
                        .withBudget(ScanPlan.Budget.USUAL.withPages(20_000)),
                new Known(Set.of()).with(marks),
                new ScanListener() {});
        Cost cost = new Cost(requests() - before, (processorTime() - spent) / 1e9);
        marks.putAll(scan.documents().learned());
        System.out.printf(
                Locale.ROOT,
                "%s: %s, %d pages read, %d requests, %.2f s of processors%n",
                day,
                scan.state(),
                scan.pages(),
                cost.requests,
                cost.seconds);
        return cost;
    }

    private int requests() throws IOException, InterruptedException {
        return Integer.parseInt(HTTP.send(
                        HttpRequest.newBuilder(URI.create(base + "/requests")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
