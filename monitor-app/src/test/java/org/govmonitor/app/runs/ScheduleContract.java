package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.app.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of the schedule on every database that may keep it. */
abstract class ScheduleContract {
    private static final String SIX_EVERY_MORNING = "monitor.scan.whole=0 0 6 * * ?";
    private static final Clock CLOCK = Clock.system(MonitorApplication.OFFICE_ZONE);

    private final SmallSite site = new SmallSite(List.of("政务动态", "部门动态"));

    @TempDir
    Path folder;

    private TestDatabase database;

    /** A new, empty one. */
    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeEach
    void register() throws IOException, SQLException {
        database = database(folder.resolve("data"));
        site.publishAll(LocalDate.now(CLOCK));
        site.register(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void firesThatWereMissedWhileTheServiceWasDownAreMadeUpForByOne() throws SQLException {
        office(SIX_EVERY_MORNING).close();
        pretendThatTheNextFireWas(CLOCK.instant().minus(Duration.ofDays(3)));

        try (ConfigurableApplicationContext office = office(SIX_EVERY_MORNING)) {
            ScanRuns runs = office.getBean(ScanRuns.class);
            patiently().until(() -> runs.latest(9).stream().anyMatch(run -> run.state() == RunState.ENDED));

            assertThat(runs.latest(9)).singleElement().returns(Plan.WHOLE, Run::plan);
            assertThat(office.getBean(ScanSchedule.class).nextFires().get(Plan.WHOLE))
                    .isAfter(CLOCK.instant());
        }
    }

    @Test
    void aPlanNeverOverlapsItself() throws SchedulerException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        site.onRequest(path -> {
            reached.countDown();
            waitFor(release);
        });
        Instant first = RunJournal.due(CLOCK.instant());
        Instant second = first.plusMillis(1);
        try (ConfigurableApplicationContext office = office()) {
            ScanSchedule schedule = office.getBean(ScanSchedule.class);
            ScanRuns runs = office.getBean(ScanRuns.class);

            schedule.run(Plan.WHOLE, first);
            waitFor(reached);
            schedule.run(Plan.WHOLE, second);
            patiently().until(() -> runs.latest(9).size() == 2);
            assertThat(runs.progress()).singleElement().returns(SmallSite.NAME, SiteProgress::site);

            release.countDown();
            patiently()
                    .until(() -> runs.latest(9).stream()
                                    .filter(run -> run.state() == RunState.ENDED)
                                    .count()
                            == 2);
        } finally {
            release.countDown();
        }
    }

    @Test
    void theSchedulersThreadsWaitForNoSite() throws SchedulerException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        site.onRequest(path -> {
            reached.countDown();
            waitFor(release);
        });
        try (ConfigurableApplicationContext office = office()) {
            office.getBean(ScanSchedule.class).run(Plan.WHOLE, RunJournal.due(CLOCK.instant()));
            waitFor(reached);
            Scheduler scheduler = office.getBean(Scheduler.class);
            patiently().until(() -> scheduler.getCurrentlyExecutingJobs().isEmpty());
            assertThat(office.getBean(ScanRuns.class).progress()).hasSize(1);
        } finally {
            release.countDown();
        }
    }

    @Test
    void theRoundsOfTheOfficeStandInTheScheduleAndFire() throws SchedulerException {
        try (ConfigurableApplicationContext office = office()) {
            Scheduler scheduler = office.getBean(Scheduler.class);
            for (Round round : office.getBeanProvider(Round.class).stream().toList()) {
                assertThat(scheduler.getTrigger(new TriggerKey(round.name(), "rounds")))
                        .as(round.name())
                        .isNotNull();
            }
            scheduler.triggerJob(new JobKey("monthly", "rounds"));
            JdbcClient store = JdbcClient.create(office.getBean(DataSource.class));
            patiently()
                    .until(() -> store.sql("select count(*) from chase_round where name = 'monthly'")
                                    .query(Integer.class)
                                    .single()
                            == 1);
        }
    }

    @Test
    void aRunThatAStopBrokeOffIsMarkedSoAndTakenUpAtTheNextStart() throws SchedulerException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        site.onRequest(path -> {
            if (path.endsWith("/2.html")) {
                reached.countDown();
                waitFor(release);
            }
        });
        Instant due = RunJournal.due(CLOCK.instant());
        try (ConfigurableApplicationContext office = office()) {
            office.getBean(ScanSchedule.class).run(Plan.WHOLE, due);
            waitFor(reached);
        } finally {
            release.countDown();
        }
        assertThat(stateInStore()).isEqualTo(RunState.INTERRUPTED.name());

        try (ConfigurableApplicationContext office = office()) {
            ScanRuns runs = office.getBean(ScanRuns.class);
            patiently().until(() -> runs.latest(9).stream().allMatch(run -> run.state() == RunState.ENDED));
            assertThat(runs.latest(9)).singleElement().returns(due, Run::firedAt);
        }
    }

    @Test
    void whatAnAdministratorSetGoesBeforeTheFileAndSurvivesARestart() {
        try (ConfigurableApplicationContext office = office(SIX_EVERY_MORNING)) {
            Schedules schedules = office.getBean(Schedules.class);
            assertThat(schedules.of(Plan.WHOLE).said()).isEqualTo("每天 06:00");
            schedules.set(Plan.WHOLE, "0 15 7 * * ?", "管理员");
            assertThat(minuteOfNextFire(office)).isEqualTo(15);
            schedules.set(Plan.COLUMNS, "0 0 5 * * ?", "管理员");
            schedules.pause(Plan.COLUMNS, true, "管理员");
        }
        try (ConfigurableApplicationContext office = office(SIX_EVERY_MORNING)) {
            assertThat(minuteOfNextFire(office)).isEqualTo(15);
            Schedules schedules = office.getBean(Schedules.class);
            assertThat(schedules.of(Plan.WHOLE).schedule().configured()).isEqualTo("0 0 6 * * ?");
            assertThat(schedules.of(Plan.COLUMNS).schedule().paused()).isTrue();
            assertThat(office.getBean(ScanSchedule.class).nextFires()).doesNotContainKey(Plan.COLUMNS);
            schedules.reset(Plan.WHOLE, "管理员");
            assertThat(minuteOfNextFire(office)).isZero();
        }
    }

    @Test
    void aRunThatWasStoppedIsNotTakenUpAtTheNextStart() throws SchedulerException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        site.onRequest(path -> {
            reached.countDown();
            waitFor(release);
        });
        try (ConfigurableApplicationContext office = office()) {
            assertThat(office.getBean(RunDesk.class).runNow(Plan.WHOLE, null, "审核员"))
                    .isEqualTo(RunDesk.Result.STARTED);
            waitFor(reached);
            long id = office.getBean(ScanRuns.class).latest(1).get(0).id();
            assertThat(office.getBean(RunDesk.class).stop(id, "管理员")).isTrue();
        } finally {
            release.countDown();
        }
        try (ConfigurableApplicationContext office = office()) {
            assertThat(office.getBean(ScanRuns.class).latest(9))
                    .singleElement()
                    .returns(RunState.STOPPED, Run::state)
                    .returns("管理员", Run::stoppedBy)
                    .returns("审核员", Run::askedBy);
            assertThat(office.getBean(ScanRuns.class).progress()).isEmpty();
        }
    }

    private static int minuteOfNextFire(ConfigurableApplicationContext office) {
        Instant next = Objects.requireNonNull(
                office.getBean(ScanSchedule.class).nextFires().get(Plan.WHOLE));
        return next.atZone(MonitorApplication.OFFICE_ZONE).getMinute();
    }

    private ConfigurableApplicationContext office(String... settings) {
        return TestOffice.start(
                folder,
                CLOCK,
                Stream.concat(
                                Stream.of(settings),
                                Stream.of(
                                        "spring.datasource.url=" + database.url(),
                                        "spring.datasource.username=" + database.user()))
                        .toArray(String[]::new));
    }

    private void pretendThatTheNextFireWas(Instant time) throws SQLException {
        try (Connection connection = store();
                PreparedStatement update = connection.prepareStatement(
                        "update QRTZ_TRIGGERS set NEXT_FIRE_TIME = ? where TRIGGER_NAME = 'whole'")) {
            update.setLong(1, time.toEpochMilli());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String stateInStore() {
        try (Connection connection = store();
                var rows = connection.createStatement().executeQuery("select state from scan_run")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection store() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "");
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(3, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
