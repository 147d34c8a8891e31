package org.govmonitor.app.accounts.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.export.ListText;
import org.govmonitor.export.ProblemList;
import org.govmonitor.export.ProblemRow;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts on the page, at the interface and on the month's list. */
class AccountsOnThePageTest {
    private static final Instant START = AccountOffice.START;
    private static final String FRESH = "沅溪发布";
    private static final String SILENT = "沅溪文旅";
    private static final String ID = "gh_0123456789ab";

    @TempDir
    private Path folder;

    private AccountOffice office;
    private SignedInBrowser browser;

    @BeforeEach
    void openTheOfficeAfterARound() {
        office = AccountOffice.withPages(TestDatabase.h2InMemory(), folder);
        browser = office.browser();
        office.register(List.of(
                AccountOffice.weChat(FRESH, ID, office.feed("/fresh"), AccountSource.plain(SourceKind.SELF_REPORT)),
                AccountOffice.weChat(SILENT, office.feed("/silent")),
                AccountOffice.weChat("沅溪教育")));
        office.platform.feed("/fresh", START, Map.of("/s/old", START.minus(Duration.ofDays(9))));
        office.platform.feed("/silent", START, Map.of("/s/older", START.minus(Duration.ofDays(20))));
        office.round(FRESH, START);
        office.round(SILENT, START);
        office.round("沅溪教育", START);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyAccountIsShownAsItStandsWithItsSources() throws Exception {
        Document page = get("/accounts");

        assertThat(page.select("nav a[aria-current]").text()).isEqualTo("新媒体");
        assertThat(page.select("tr[id^=a]"))
                .hasSize(3)
                .satisfiesExactly(
                        fresh -> assertThat(fresh.text())
                                .contains(FRESH, "微信公众号", "即将超期", "订阅源", "已读", "2024-01-13 09:00"),
                        silent -> assertThat(silent.text()).contains(SILENT, "超期", "2024-01-02 09:00", "-6"),
                        without -> assertThat(without.text()).contains("沅溪教育", "无法判断", "没有来源"));
        assertThat(get("/accounts?standing=STALE").select("tr[id^=a]")).hasSize(1);
    }

    @Test
    void pastedLinksAreAnsweredLineByLine() throws Exception {
        Instant posted = START.minus(Duration.ofDays(1));
        office.platform.article("/s/new", FRESH, ID, posted, "今日天气晴");
        office.platform.article("/s/foreign", "别家", "gh_aaaaaaaaaaaa", posted, "今日天气晴");

        Document page = browser.submit(
                "/accounts/reports",
                "links",
                "https://mp.weixin.qq.com/s/new\n没有链接\nhttps://mp.weixin.qq.com/s/foreign");

        assertThat(page.select("#notice").text()).contains("已核实 1 个");
        assertThat(page.select(".results tbody tr"))
                .satisfiesExactly(
                        own -> assertThat(own.text()).contains("1", "已核实", "沅溪发布（微信公众号）", "2024-01-21 09:00"),
                        none -> assertThat(none.text()).contains("2", "没有链接"),
                        foreign -> assertThat(foreign.text()).contains("3", "未登记的账号", "别家"));
        assertThat(page.select("tr[id^=a]").get(0).text()).contains("正常", "2024-01-21 09:00", "单位自报");
    }

    @Test
    void anotherProgramMayHandLinksIn() throws Exception {
        office.platform.article("/s/new", FRESH, ID, START, "今日天气晴");
        String order = "{\"links\": [\"https://mp.weixin.qq.com/s/new\"], \"account\": \"沅溪发布\", \"actor\": \"王芳\"}";

        JsonNode answer = JsonMapper.shared()
                .readTree(post("/api/accounts/reports", "application/json", order, true)
                        .body());

        assertThat(answer.path("results").get(0).path("state").asString("")).isEqualTo("VERIFIED");
        assertThat(answer.path("results").get(0).path("account").asString("")).isEqualTo("沅溪发布（微信公众号）");
        assertThat(post("/api/accounts/reports", "text/plain", "https://mp.weixin.qq.com/s/new", true)
                        .body())
                .contains("REPEATED");
        assertThat(post("/api/accounts/reports", "text/plain", "https://mp.weixin.qq.com/s/new", false)
                        .statusCode())
                .as("of another origin")
                .isEqualTo(403);
        assertThat(post("/api/accounts/reports", "application/json", "{", true).statusCode())
                .isEqualTo(400);
        assertThat(post("/api/accounts/reports", "application/json", "{\"account\": \"没有\"}", true)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSilentAccountStandsOnTheListByItsNameAndPlatformWithTheCoverageOfAccounts() throws Exception {
        var finding = office.findings().get(0);
        office.bean(Review.class)
                .confirm(
                        Sight.EVERYTHING,
                        List.of(new SeenFinding(finding.id(), finding.version())),
                        Command.of("王芳", null, START.plusSeconds(60)));
        assertThat(office.findings().get(0).state()).isEqualTo(FindingState.OPEN);

        ProblemList list = office.bean(ProblemLists.class).of(YearMonth.of(2024, 1));

        assertThat(list.rows()).singleElement().returns("沅溪文旅（微信公众号）", ProblemRow::name);
        assertThat(ListText.coverage(list))
                .filteredOn(line -> line.startsWith("新媒体账号"))
                .singleElement()
                .asString()
                .contains("应读3，已读2，未读1", "未登记来源 1");
        for (ListFormat format : ListFormat.values()) {
            assertThat(format.write(list)).isNotEmpty();
        }
        try (XSSFWorkbook detail = new XSSFWorkbook(new ByteArrayInputStream(ListFormat.DETAIL.write(list)))) {
            StringBuilder cells = new StringBuilder();
            detail.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('\n')));
            assertThat(cells.toString())
                    .contains("沅溪文旅（微信公众号）", "https://mp.weixin.qq.com/s/older", "1月2日", "1月16日", "订阅源");
        }
    }

    private Document get(String path) {
        return browser.page(path);
    }

    private HttpResponse<String> post(String path, String type, String body, boolean own) {
        if (own) {
            return browser.send(path, type, body);
        }
        return browser.send(
                browser.request(path)
                        .header("Content-Type", type)
                        .header("Origin", "https://evil.example")
                        .header("X-CSRF-TOKEN", browser.csrf())
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                HttpResponse.BodyHandlers.ofString());
    }
}
