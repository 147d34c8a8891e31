package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.availability.Availabilities;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.probe.SlotTimes;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.govmonitor.registry.file.RegistryFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service as it runs, and a site on loopback that opens or does not. */
class ProbedSiteTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    private final SettableClock clock = new SettableClock(TODAY.atTime(8, 0));
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
        HttpUrl home = server.url("/").newBuilder().host("127.0.0.1").build();
        Files.createDirectories(folder.resolve("config"));
        RegistryFile.write(
                new Registry(
                        List.of(new Unit("示例单位", null)),
                        List.of(new Site("示例网站", home, "示例单位", null, List.of())),
                        List.of()),
                folder.resolve("config/sites.yaml"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theScheduleProbesARealSiteMeasuresItAndThePageShowsIt() throws Exception {
        server.enqueue(new MockResponse.Builder().code(200).body("<h1>示例</h1>").build());
        ConfigurableApplicationContext first = TestOffice.start(folder, clock);
        long site = first.getBean(Registrations.class).homes().get(0).siteId();
        first.close();
        clock.set(LocalDateTime.ofInstant(
                new SlotTimes(24, MonitorApplication.OFFICE_ZONE)
                        .of(site, TODAY)
                        .get(9),
                MonitorApplication.OFFICE_ZONE));

        try (ConfigurableApplicationContext office =
                TestOffice.start(folder, clock, "monitor.availability.per-day=24")) {
            Availabilities availabilities = office.getBean(Availabilities.class);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> availabilities.all().containsKey(site));

            SiteAvailability known = Objects.requireNonNull(availabilities.all().get(site));
            assertThat(known.counted()).isEqualTo(1);
            assertThat(known.failed()).isZero();
            assertThat(office.getBean(JdbcTemplate.class)
                            .queryForObject(
                                    "select count(*) from probe_slot where connect_ms is not null and tls_ms is null"
                                            + " and first_byte_ms is not null and status = 200",
                                    Integer.class))
                    .isEqualTo(1);
            assertThat(sitesPage(office)).contains("打不开 0.00%（探测 1 次，打不开 0 次）", "不足一周，暂不判断");
        }
    }

    private static String sitesPage(ConfigurableApplicationContext office) {
        return SignedInBrowser.as(office, Role.REVIEWER).get("/sites").body();
    }

    @Test
    void aScanThatFindsASiteClosedTellsTheLedgerNothingOfIt() {
        server.close();
        try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
            assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, clock.instant()))
                    .isEqualTo(RunState.ENDED);

            assertThat(office.getBean(Findings.class)
                            .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 10)
                            .findings())
                    .isEmpty();
        }
    }
}
