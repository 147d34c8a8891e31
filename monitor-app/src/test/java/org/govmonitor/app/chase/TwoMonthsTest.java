package org.govmonitor.app.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.MovedClock;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.EventType;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.HistoryLine;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two months of an office in which some put things right in time, some late, and some never. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMonthsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 8);
    private static final LocalTime ROUND = LocalTime.of(8, 30);
    private static final String PLANTED = "360726198503121235";

    private final MovedClock clock = new MovedClock("2024-01-08T02:00:00Z");
    private ConfigurableApplicationContext office;
    private DailyRound daily;
    private long neglected;
    private long grave;
    private long asked;

    @BeforeAll
    void open(@TempDir Path data) {
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(empty -> ((GenericApplicationContext) empty)
                        .registerBean("movedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0");
        daily = office.getBean(DailyRound.class);
        office.getBean(Registrations.class)
                .take(new Registry(
                        List.of(new Unit("沅溪县政府办", null), new Unit("松岗县政府办", null)),
                        List.of(
                                site("沅溪县人民政府网", "https://a.example/", "沅溪县政府办"),
                                site("松岗县人民政府网", "https://b.example/", "松岗县政府办")),
                        List.of()));
        neglected = enter("沅溪县人民政府网", ProblemKind.COLUMN_STALE, "https://a.example/dt/");
        grave = enter("沅溪县人民政府网", ProblemKind.HOMEPAGE_STALE, null);
        asked = enter("松岗县人民政府网", ProblemKind.COLUMN_STALE, "https://b.example/dt/");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Order(1)
    void whileARequestWaitsNothingIsChasedAndOneIsEnough() {
        ChaseRequests requests = office.getBean(ChaseRequests.class);
        requests.ask(
                Sight.EVERYTHING,
                asked,
                ChaseRequest.Sort.EXTENSION,
                LocalDate.of(2024, 2, 29),
                "正在改版，联系人身份证" + PLANTED,
                "松岗县 刘样");
        assertThatThrownBy(() -> requests.ask(Sight.EVERYTHING, asked, ChaseRequest.Sort.APPEAL, null, "不属实", "松岗县 刘样"))
                .isInstanceOf(ChaseRefusal.class);
        assertThat(requests.waiting(Sight.EVERYTHING))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).doesNotContain(PLANTED));
    }

    @Test
    @Order(2)
    void eachRungIsTakenOnceInOrderAndTheLastOnlyProposed() {
        for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            Instant fired = at(day);
            clock.set(fired);
            brokenOff(fired);
            daily.run(fired);
            daily.run(fired);
            if (day.equals(LocalDate.of(2024, 1, 16))) {
                office.getBean(ChaseRequests.class).decide(waiting(), true, "情况属实", "审核员");
            }
        }

        assertThat(steps(neglected)).containsExactly("督促提醒 2024-01-12 TAKEN", "警示通报 2024-01-16 TAKEN");
        assertThat(steps(grave))
                .containsExactly("督促提醒 2024-01-10 TAKEN", "警示通报 2024-01-12 TAKEN", "约谈追责 2024-01-23 PROPOSED");
        assertThat(steps(asked))
                .as("granted until 29 February: late from 1 March on")
                .containsExactly("督促提醒 2024-03-01 TAKEN", "警示通报 2024-03-05 TAKEN");
        assertThat(history(grave).stream().filter(line -> line.type() == EventType.REMINDED))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.actor()).isEqualTo("monitor"));
    }

    @Test
    @Order(3)
    void aUnitHearsOncePerRoundAndOnlyWhatIsItsOwn() {
        List<Map<String, Object>> messages = JdbcClient.create(office.getBean(DataSource.class))
                .sql("select message_key, unit, subject, body, items from notify_message order by id")
                .query()
                .listOfRows();
        assertThat(messages.stream().filter(one -> "沅溪县政府办".equals(one.get("unit"))))
                .as("from the first morning to the last")
                .hasSize(61 - 1);
        assertThat(messages.stream().map(one -> one.get("message_key"))).doesNotHaveDuplicates();
        assertThat(messages)
                .noneMatch(one -> String.valueOf(one).contains(PLANTED))
                .filteredOn(one -> "松岗县政府办".equals(one.get("unit")))
                .isNotEmpty()
                .noneMatch(one -> String.valueOf(one.get("body")).contains("沅溪"));
        assertThat(messages.stream().map(one -> one.get("message_key")))
                .as("Friday and Monday; on the days between only what is due by the clock")
                .contains("daily:2024-03-01:松岗县政府办", "daily:2024-03-04:松岗县政府办", "daily:2024-03-02:沅溪县政府办")
                .doesNotContain("daily:2024-03-02:松岗县政府办", "daily:2024-03-03:松岗县政府办");
        assertThat(messages)
                .filteredOn(one -> "daily:2024-01-12:沅溪县政府办".equals(one.get("message_key")))
                .singleElement()
                .satisfies(one -> assertThat(String.valueOf(one.get("body")))
                        .contains("【督促提醒】沅溪县人民政府网：栏目未及时更新", "【警示通报】沅溪县人民政府网：首页未及时更新"));
    }

    @Test
    @Order(4)
    void theMonthIsToldOnceToEachUnit() {
        MonthlyRound monthly = office.getBean(MonthlyRound.class);
        monthly.run(at(LocalDate.of(2024, 2, 5)));
        monthly.run(at(LocalDate.of(2024, 2, 5)));
        assertThat(JdbcClient.create(office.getBean(DataSource.class))
                        .sql("select unit from notify_message where message_key like 'monthly:%' and unit is not null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("沅溪县政府办", "松岗县政府办");
        assertThat(JdbcClient.create(office.getBean(DataSource.class))
                        .sql("select subject from notify_message where message_key = 'monthly:2024-01'")
                        .query(String.class)
                        .single())
                .contains("2024年1月", "可以起草");
    }

    @Test
    @Order(5)
    void whatWasPutRightIsPutBeforeTheReviewersOnceAWeek() {
        long done = enter("松岗县人民政府网", ProblemKind.HOMEPAGE_STALE, null);
        office.getBean(Review.class)
                .report(
                        Sight.EVERYTHING,
                        List.of(finding(done).brief().seen()),
                        LAST,
                        Command.of("松岗县 刘样", "首页已更新", clock.instant()));
        WeeklyRound weekly = office.getBean(WeeklyRound.class);
        weekly.run(at(LocalDate.of(2024, 3, 11)));
        weekly.run(at(LocalDate.of(2024, 3, 11)));
        assertThat(JdbcClient.create(office.getBean(DataSource.class))
                        .sql("select body from notify_message where message_key like 'weekly:%'")
                        .query(String.class)
                        .single())
                .contains("松岗县人民政府网：首页未及时更新");
        assertThat(SignedInBrowser.as(office, Role.REVIEWER)
                        .page("/chase")
                        .select("a[href='/findings?state=RECTIFIED']"))
                .hasSize(1);
    }

    @Test
    @Order(6)
    void thePageShowsWhatIsLateAndAPersonDecides() {
        SignedInBrowser reviewer = SignedInBrowser.as(office, Role.REVIEWER);
        Document page = reviewer.page("/chase");
        assertThat(page.text()).contains("约谈追责", "沅溪县人民政府网", "日整改");
        String action = page.select("form[action^=/chase/steps/]").attr("action");
        Document done = reviewer.submit(action, "accept", "true", "reason", "已与分管领导商定，身份证" + PLANTED);
        assertThat(done.select(".alert.done")).hasSize(1);
        assertThat(done.select("form[action^=/chase/steps/]")).isEmpty();
        assertThat(JdbcClient.create(office.getBean(DataSource.class))
                        .sql("select reason from chase_step where state = 'ACCEPTED' union all"
                                + " select after_text from audit_event where after_text like 'ACCEPTED%'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept).contains("商定").doesNotContain(PLANTED));
        assertThat(reviewer.submit(action, "accept", "false", "reason", "又改").select(".alert.failed"))
                .hasSize(1);

        SignedInBrowser unit = SignedInBrowser.ofUnit(office, "松岗县政府办");
        assertThat(unit.page("/chase").text()).contains("松岗县人民政府网").doesNotContain("沅溪");
        assertThat(new String(unit.download("/chase?table=late.csv").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("松岗县人民政府网")
                .doesNotContain("沅溪");
        Document sent =
                unit.submit("/findings/" + asked + "/request", "sort", "APPEAL", "until", "", "reason", "栏目已并入新闻");
        assertThat(sent.select(".alert.done")).hasSize(1);
        assertThat(unit.get("/findings/" + grave + "/request").statusCode()).isEqualTo(404);
        office.getBean(ChaseRequests.class).decide(waiting(), true, "属实", "审核员");
        assertThat(finding(asked).state()).isEqualTo(FindingState.REJECTED);
    }

    /** A round that does not come to its end leaves nothing. */
    private void brokenOff(Instant fired) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            daily.run(fired);
            status.setRollbackOnly();
        });
    }

    private long waiting() {
        return office.getBean(ChaseRequests.class)
                .waiting(Sight.EVERYTHING)
                .get(0)
                .id();
    }

    private List<String> steps(long finding) {
        return JdbcClient.create(office.getBean(DataSource.class))
                .sql("select name, taken_on, state from chase_step where finding_id = ? order by id")
                .param(finding)
                .query((row, number) ->
                        row.getString(1) + " " + row.getObject(2, LocalDate.class) + " " + row.getString(3))
                .list();
    }

    private List<HistoryLine> history(long finding) {
        return office.getBean(Findings.class).history(Sight.EVERYTHING, finding);
    }

    private FindingView finding(long id) {
        return office.getBean(Findings.class).byId(Sight.EVERYTHING, id).orElseThrow();
    }

    private long enter(String name, ProblemKind kind, @org.jspecify.annotations.Nullable String at) {
        NamedTarget target = office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Entered entered = office.getBean(FindingsByHand.class)
                .enter(
                        Sight.EVERYTHING,
                        new HandFinding(
                                target.id(),
                                kind,
                                at == null ? null : HttpUrl.get(at),
                                at == null ? null : "动态",
                                "人工发现",
                                null,
                                FIRST,
                                null,
                                null,
                                null),
                        Command.of("审核员", null, clock.instant()));
        assertThat(entered.why()).isNull();
        return Objects.requireNonNull(entered.findingId());
    }

    private static Site site(String name, String home, String unit) {
        HttpUrl url = HttpUrl.get(home);
        return new Site(
                name, url, unit, null, List.of(new SiteColumn("动态", url.resolve("dt/"), ColumnKind.NEWS, null)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(ROUND).atZone(MonitorApplication.OFFICE_ZONE).toInstant();
    }
}
