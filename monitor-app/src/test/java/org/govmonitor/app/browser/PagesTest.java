package org.govmonitor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.notify.Correspondence;
import org.govmonitor.app.notify.Dispatcher;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.MessageQuery;
import org.govmonitor.app.notify.Outbox;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.notify.channel.ChannelDraft;
import org.govmonitor.app.notify.channel.Channels;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.SmallSite;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page at the width of a desk and of a telephone: no violation of WCAG 2 A or AA that axe-core can see, nothing wider than
 * the screen, no word missing, no complaint of the browser, no other host asked. Leaves pictures in {@code target/screens}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** The kit has one set of dark colours: these pages use all of them. */
    /** One of each sort of page: these are looked at by axe in the dark and on a telephone too. */
    private static final List<String> IN_THE_DARK =
            List.of("today", "cases", "findings", "finding", "site", "runs", "lists", "bulletin", "audit", "sign-in");

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int TALLEST = 4000;

    private BrowserOffice office;
    private Browser browser;

    @BeforeAll
    void openAnOfficeThatHasSeenSomething(@TempDir Path folder) throws IOException {
        browser = Browser.open(PagesTest.class);
        office = new BrowserOffice(folder);
        scan();
        office.live.publish(
                BrowserOffice.COLUMN, LocalDate.now(BrowserOffice.CLOCK).minusDays(30));
        scan();
        office.scanStale("清溪县人民政府网", 9);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (office != null) {
            office.close();
        }
    }

    @Test
    void everyPageOfAnAdministratorIsFitForEverybody() throws IOException {
        long site = office.target(SmallSite.NAME);
        long account = office.target("清溪县人民政府网发布（微信公众号）");
        long waiting = office.findings(office.target("清溪县人民政府网")).get(0).id();
        long stale = Objects.requireNonNull(office.finding(site, ProblemKind.COLUMN_STALE, BrowserOffice.COLUMN))
                .id();
        office.signIn(browser, Role.ADMIN);
        long channel = office.context
                .getBean(Channels.class)
                .add(new ChannelDraft(null, ChannelKind.MAIL, "监测工作邮箱", "jcy@example.gov.cn", ""), "管理员")
                .id();
        office.context
                .getBean(Outbox.class)
                .post(new Message(
                        "page",
                        new Recipient.Office(),
                        "daily",
                        Map.of("unit", "本办公室", "date", LocalDate.now(BrowserOffice.CLOCK)),
                        false));
        office.context.getBean(Dispatcher.class).deliver(BrowserOffice.CLOCK.instant());
        long message = office.context
                .getBean(Correspondence.class)
                .find(new MessageQuery(null, null), 0, 1)
                .get(0)
                .message();
        look(
                "admin",
                Map.ofEntries(
                        Map.entry("today", "/"),
                        Map.entry("cases", "/cases"),
                        Map.entry("findings", "/findings"),
                        Map.entry("findings-waiting", "/findings?waiting=true"),
                        Map.entry("finding", "/findings/" + stale),
                        Map.entry("finding-waiting", "/findings/" + waiting),
                        Map.entry("finding-why", "/findings/" + stale + "/why"),
                        Map.entry("finding-new", "/findings/new"),
                        Map.entry("finding-import", "/findings/import"),
                        Map.entry("bulk", "/findings/bulk?waiting=true"),
                        Map.entry("sites", "/sites"),
                        Map.entry("site", "/sites/" + site),
                        Map.entry("site-new", "/sites/new"),
                        Map.entry("units", "/units"),
                        Map.entry("registry-import", "/registry/import"),
                        Map.entry("api", "/api"),
                        Map.entry("accounts", "/accounts"),
                        Map.entry("account", "/accounts/" + account),
                        Map.entry("runs", "/runs"),
                        Map.entry("lists", "/lists"),
                        Map.entry("bulletins", "/bulletins"),
                        Map.entry("bulletin", "/bulletins/" + YearMonth.now(BrowserOffice.CLOCK)),
                        Map.entry("news", "/bulletins/" + YearMonth.now(BrowserOffice.CLOCK) + "/news"),
                        Map.entry("figures", "/figures"),
                        Map.entry("chase", "/chase"),
                        Map.entry("request", "/findings/" + stale + "/request"),
                        Map.entry("settings", "/settings"),
                        Map.entry("exemptions", "/settings/exemptions"),
                        Map.entry("schedules", "/settings/schedules"),
                        Map.entry("channels", "/settings/channels"),
                        Map.entry("channel", "/settings/channels/" + channel),
                        Map.entry("messages", "/settings/messages"),
                        Map.entry("message", "/settings/messages/" + message),
                        Map.entry("people", "/settings/people"),
                        Map.entry("audit", "/settings/audit"),
                        Map.entry("me", "/me"),
                        Map.entry("help", "/help"),
                        Map.entry("missing", "/nowhere")));
    }

    @Test
    void everyPageOfAUnitIsFitForEverybody() throws IOException {
        office.signIn(browser, Role.UNIT);
        look(
                "unit",
                Map.of(
                        "today", "/",
                        "findings", "/findings",
                        "sites", "/sites",
                        "accounts", "/accounts",
                        "runs", "/runs",
                        "lists", "/lists"));
    }

    @Test
    void thePagesBeforeSigningInAreFitForEverybody() throws IOException {
        browser.driver().manage().deleteAllCookies();
        look("stranger", Map.of("sign-in", "/sign-in"));
    }

    private void look(String who, Map<String, String> pages) throws IOException {
        List<String> faults = new ArrayList<>();
        browser.complaints();
        browser.asked();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            browser.go(office.page() + page.getValue());
            for (int width : new int[] {DESK, TELEPHONE}) {
                browser.size(width, 900);
                if (width == DESK || IN_THE_DARK.contains(page.getKey())) {
                    axe(page.getKey() + " at " + width, faults);
                }
                check(page.getKey() + " at " + width, faults);
                shoot(who + "-" + page.getKey(), width);
            }
            if (IN_THE_DARK.contains(page.getKey())) {
                browser.driver().executeScript("document.documentElement.dataset.bsTheme = 'dark'");
                browser.size(DESK, 900);
                axe(page.getKey() + " in the dark", faults);
                shoot(who + "-" + page.getKey() + "-dark", DESK);
            }
        }
        browser.complaints().stream()
                .filter(complaint -> !complaint.contains("/nowhere"))
                .forEach(complaint -> faults.add("the browser complains: " + complaint));
        browser.asked().stream()
                .filter(address -> !address.startsWith(office.page()) && !address.startsWith("data:"))
                .forEach(address -> faults.add("asked another host: " + address));
        assertThat(faults).isEmpty();
    }

    private void check(String page, List<String> faults) {
        String source = String.valueOf(browser.driver().getPageSource());
        if (source.contains("??")) {
            faults.add(page + ": a word is missing");
        }
        Object wide = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide instanceof Long more && more > 0) {
            faults.add(page + ": wider than the screen by " + more);
        }
    }

    private void axe(String page, List<String> faults) {
        for (Rule rule :
                new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations()) {
            rule.getNodes().stream()
                    .limit(3)
                    .forEach(node -> faults.add(page + ": " + rule.getId() + " " + node.getTarget() + " "
                            + node.getFailureSummary().replace('\n', ' ')));
        }
    }

    private void shoot(String name, int width) throws IOException {
        Object height = browser.driver().executeScript("return document.documentElement.scrollHeight");
        browser.size(width, (int) Math.min(TALLEST, height instanceof Long tall ? tall : 900L));
        browser.screenshot(SCREENS.resolve(name + "-" + width + ".png"));
        browser.size(width, 900);
    }

    private void scan() {
        Instant now = BrowserOffice.CLOCK.instant();
        office.context.getBean(ScanRuns.class).run(Plan.WHOLE, now);
    }
}
