package org.govmonitor.app.console.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
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

    @TempDir
    private Path data;

    private ConfigurableApplicationContext office;
    private SignedInBrowser browser;

    @BeforeEach
    void openTheOfficeAfterADiscovery() {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        browser = SignedInBrowser.as(office, Role.ADMIN);
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

        Document after = browser.submit(page(), "verdict", "CONFIDENT");

        assertThat(after.select("#notice .done").text()).contains("已采纳 2 个");
        assertThat(after.select(".state.OPEN")).isEmpty();
        assertThat(after.select("tbody tr")).hasSize(1);
        assertThat(site().site().columns()).extracting(SiteColumn::name).containsExactly("政务动态", "通知公告");
    }

    @Test
    void settingAsideNeedsAReason() throws Exception {
        Proposal doubtful = office.getBean(Proposals.class).waiting().get(2);

        assertThat(dismiss(doubtful, " ").select("#notice .failed")).hasSize(1);
        assertThat(get().select("tbody tr")).hasSize(3);

        assertThat(dismiss(doubtful, "不是栏目").select("#notice .done")).hasSize(1);
        assertThat(get().select("tbody tr")).hasSize(2);
        assertThat(dismiss(doubtful, "不是栏目").select("#notice .failed")).hasSize(1);
    }

    @Test
    void aColumnIsAcceptedWithTheKindAndTheWindowThatWereChosen() {
        Proposal doubtful = office.getBean(Proposals.class).waiting().get(2);
        String id = String.valueOf(doubtful.id());

        Document refused =
                browser.submit(page(), "verdict", "ACCEPTED", "chosen", id, "kind." + id, "NEWS", "within." + id, "两周");
        assertThat(refused.select("#notice .failed")).hasSize(1);
        assertThat(refused.select("input[name=within." + id + "]").attr("value"))
                .isEqualTo("两周");

        browser.submit(page(), "verdict", "ACCEPTED", "chosen", id, "kind." + id, "NEWS", "within." + id, "14d");

        SiteColumn accepted = site().site().columns().get(0);
        assertThat(accepted.kind()).isEqualTo(ColumnKind.NEWS);
        assertThat(accepted.within()).isEqualTo(Period.ofDays(14));
    }

    @Test
    void aSearchOfASiteThatMayNotBeAskedSaysSoAndGoesOnBehindThePage() {
        browser.submit("/sites/" + site().id() + "/search");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(get().select("#progress").text()).contains("没有查找"));
        assertThat(browser.page("/sites/" + site().id() + "/search").select("#progress"))
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

    private Document dismiss(Proposal proposal, String reason) {
        return browser.submit(
                page(), "verdict", "DISMISSED", "chosen", String.valueOf(proposal.id()), "reason", reason);
    }

    private Document get() {
        return browser.page(page());
    }

    private String page() {
        return "/sites/" + site().id() + "/proposals";
    }
}
