package org.govmonitor.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.app.CountedStatements;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a list holds, the store is asked as often for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsOfListsTest {
    /** More than a page holds: what does not fill one is not counted by a question of its own. */
    private static final int FEW = 55;

    private static final int MANY = 110;

    private static final List<String> LISTS = List.of(
            "/",
            "/cases",
            "/findings?sort=due",
            "/findings?q=example",
            "/findings?as=csv",
            "/findings?as=xlsx",
            "/sites",
            "/sites?as=csv",
            "/sites?as=xlsx",
            "/accounts",
            "/accounts?as=csv",
            "/runs",
            "/runs?as=csv",
            "/lists",
            "/settings/exemptions",
            "/settings/people",
            "/settings/audit",
            "/settings/audit?as=csv",
            "/units",
            "/registry/export.yaml");

    private final CountedStatements statements = new CountedStatements();
    private ConfigurableApplicationContext office;
    private SignedInBrowser admin;

    @BeforeAll
    void open(@TempDir Path data) {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(statements::initialize)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        admin = SignedInBrowser.as(office, Role.ADMIN);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aListTwiceAsLongAsksTheStoreNoMoreOften() {
        have(FEW);
        Map<String, Long> few = questions();
        have(MANY);
        Map<String, Long> many = questions();

        assertThat(rows("/sites")).isEqualTo(50);
        assertThat(rows("/findings")).isEqualTo(50);
        assertThat(many)
                .isEqualTo(few)
                .allSatisfy((list, asked) -> assertThat(asked).isBetween(1L, 20L));
    }

    /** A second time, when nothing has to be learned any more that holds for good. */
    private Map<String, Long> questions() {
        Map<String, Long> questions = new LinkedHashMap<>();
        for (String list : LISTS) {
            admin.download(list);
            questions.put(list, statements.during(() -> admin.download(list)));
        }
        return questions;
    }

    private int rows(String list) {
        return admin.page(list).select("tbody tr").size();
    }

    /** Sites of a unit each, with a finding, an account, a run. */
    private void have(int sites) {
        List<Unit> units = new ArrayList<>();
        List<Site> registered = new ArrayList<>();
        List<MediaAccount> accounts = new ArrayList<>();
        for (int number = 1; number <= sites; number++) {
            String unit = "第" + number + "单位";
            HttpUrl home = HttpUrl.get("https://s" + number + ".example/");
            units.add(new Unit(unit, null));
            registered.add(new Site(
                    "第" + number + "网站",
                    home,
                    unit,
                    null,
                    List.of(new SiteColumn("动态", home.resolve("/dt/"), null, null))));
            accounts.add(new MediaAccount("第" + number + "发布", Platform.WECHAT, unit, List.of()));
        }
        Registrations registrations = office.getBean(Registrations.class);
        registrations.take(new Registry(units, registered, accounts));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        registrations.sites().forEach(site -> find(site, now));
        for (int number = 0; number < sites; number++) {
            Instant at = now.minus(Duration.ofHours(sites)).minusSeconds(number);
            JdbcClient.create(office.getBean(javax.sql.DataSource.class))
                    .sql(
                            "insert into scan_run (plan, fired_at, started_at, ended_at, state) values ('columns', ?, ?, ?, 'ENDED')")
                    .params(at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private void find(RegisteredSite site, Instant at) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(site.id(), "columns", at)).orElseThrow();
        Subject column = new Subject.OfColumn(site.site().columns().get(0).url(), "动态");
        LocalDate newest = LocalDate.of(2024, 1, 2);
        Problem stale =
                new Problem(ProblemKind.COLUMN_STALE, column, "动态", null, newest, newest.plusDays(14), List.of(), null);
        intake.record(
                claim, List.of(new Visit(ProblemKind.COLUMN_STALE, column, Visit.Outcome.FOUND, at, stale, null)));
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 1, 1, 3, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }
}
