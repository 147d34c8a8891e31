package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The page of sites after a real run over a site on loopback. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitesOnThePageTest {

    private final SettableClock clock = new SettableClock(LocalDateTime.of(2024, 2, 5, 8, 0));

    private BureauSite site;
    private ConfigurableApplicationContext office;
    private SignedInBrowser browser;

    @BeforeAll
    void openTheOfficeAndScan(@TempDir Path folder) throws IOException {
        site = new BureauSite();
        site.register(folder);
        office = TestOffice.start(folder, clock, "spring.jpa.properties.hibernate.generate_statistics=true");
        assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, clock.instant()))
                .isEqualTo(RunState.ENDED);
        browser = SignedInBrowser.as(office, Role.REVIEWER);
    }

    @AfterAll
    void close() {
        office.close();
        site.close();
    }

    @Test
    void everySiteShowsHowMuchOfItWasReadAndHowNearItIsToFailing() throws Exception {
        Element bureau = get("/sites").select("tbody tr").get(0);

        assertThat(bureau.text()).contains("乐安县教育局网站", "已读完", "登记 6，已读 5，未读 1", "服务器返回404 1");
        assertThat(bureau.select(".veto").eachText()).containsExactly("4 / 5", "4 / 10", "0 / 5");
        assertThat(bureau.select(".veto.near").eachText()).containsExactly("4 / 5");
        assertThat(bureau.text()).containsPattern("页面 \\d+，附件 0，未变 0").doesNotContain("未能读全的附件");
        assertThat(bureau.text()).contains("2024-02-03", "2023年信息公开年报 未发布", "2023年网站报表 未监测");
    }

    @Test
    void aSiteWithoutColumnsIsShownAsSuchAndNeverAsInOrder() throws Exception {
        Element bare = get("/sites").select("tbody tr").get(1);

        assertThat(bare.text()).contains("乐安县文化馆网站", "未登记栏目").doesNotContain("正常");
        assertThat(bare.select(".veto")).isEmpty();
        assertThat(get(bare.select("a").attr("href")).select(".empty").text()).startsWith("未登记栏目");
    }

    @Test
    void aSitesOwnPageTellsOfEveryColumn() throws Exception {
        Document page = get("/sites/" + bureau().id());

        assertThat(page.select("table.site-columns tbody tr")).hasSize(6);
        assertThat(page.select("table.site-columns tbody tr")
                        .get(0)
                        .select("td")
                        .eachText())
                .containsExactly("部门动态0", "动态要闻", "2023-06-05", "2023-06-19", "-231", "超期");
        assertThat(page.select("table.site-columns tbody tr").get(4).text()).contains("通知公告", "无法判断", "服务器返回404");
        assertThat(status("/sites/999")).isEqualTo(404);
    }

    @Test
    void aFindingOfAMissingReportSaysWhichOne() throws Exception {
        assertThat(get("/findings").select("tbody tr").eachText())
                .anySatisfy(line -> assertThat(line).contains("年度报告未按时发布", "政府信息公开年报", "2023年信息公开年报"));
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

    private RegisteredSite bureau() {
        return office.getBean(Registrations.class).sites().get(0);
    }

    private Document get(String path) {
        return browser.page(path);
    }

    private int status(String path) {
        return browser.get(path).statusCode();
    }
}
