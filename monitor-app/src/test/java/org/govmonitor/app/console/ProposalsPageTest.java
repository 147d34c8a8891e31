package org.govmonitor.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.proposal.Proposal;
import org.govmonitor.app.registration.proposal.Proposals;
import org.govmonitor.discover.proposal.DiscoveredSite;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The page of proposed columns over its own port. */
class ProposalsPageTest {
    private static final HttpUrl HOME = HttpUrl.get("https://www.yuanxi.example/");

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private ConfigurableApplicationContext office;
    private String page;

    @BeforeEach
    void openTheOfficeAfterADiscovery() {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        page = "http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port");
        Unit unit = new Unit("沅溪县政府办", null);
        office.getBean(Registrations.class)
                .take(new Registry(
                        List.of(unit), List.of(new Site("沅溪县人民政府网", HOME, unit.name(), null, List.of())), List.of()));
        office.getBean(Proposals.class).keep(site(), found(), Instant.parse("2024-01-08T00:00:00Z"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSiteWithoutColumnsIsShownAsNotWatchedUntilSomeAreAccepted() throws Exception {
        Document before = get();
        assertThat(before.select(".state.OPEN").eachText()).containsExactly("未登记栏目");
        assertThat(before.select("tbody tr")).hasSize(3);
        assertThat(before.text()).contains("政务公开 > 通知公告", "采纳有把握的 2 个");

        Document after = post("/proposals/confident", "site=" + site().id());

        assertThat(after.select(".notice.done").text()).contains("已采纳 2 个");
        assertThat(after.select(".state.OPEN")).isEmpty();
        assertThat(after.select("tbody tr")).hasSize(1);
        assertThat(site().site().columns()).extracting(SiteColumn::name).containsExactly("政务动态", "通知公告");
    }

    @Test
    void settingAsideNeedsAReason() throws Exception {
        Proposal doubtful = office.getBean(Proposals.class).waiting().get(2);

        assertThat(post("/proposals/" + doubtful.id(), "verdict=DISMISSED&reason=+")
                        .select(".notice.failed"))
                .hasSize(1);
        assertThat(get().select("tbody tr")).hasSize(3);

        String reason = "verdict=DISMISSED&reason=" + URLEncoder.encode("不是栏目", StandardCharsets.UTF_8);
        assertThat(post("/proposals/" + doubtful.id(), reason).select(".notice.done"))
                .hasSize(1);
        assertThat(get().select("tbody tr")).hasSize(2);
        assertThat(post("/proposals/" + doubtful.id(), reason).select(".notice.failed"))
                .hasSize(1);
    }

    private static DiscoveredSite found() {
        return new DiscoveredSite(
                HOME,
                null,
                null,
                null,
                List.of(
                        column("政务动态", List.of("政务动态"), ColumnKind.NEWS, 0.95),
                        column("通知公告", List.of("政务公开", "通知公告"), ColumnKind.NOTICE, 0.9),
                        column("走进沅溪", List.of("走进沅溪"), ColumnKind.OTHER, 0.6)),
                DiscoveredSite.State.WHOLE,
                4,
                0);
    }

    private static ProposedColumn column(String name, List<String> path, ColumnKind kind, double confidence) {
        HttpUrl url = HOME.newBuilder().addPathSegment(name).addPathSegment("").build();
        return new ProposedColumn(name, path, url, kind, null, confidence);
    }

    private RegisteredSite site() {
        return office.getBean(Registrations.class).sites().get(0);
    }

    private Document get() throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(page + "/proposals")));
    }

    private Document post(String path, String form) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(page + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", page)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Document answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
