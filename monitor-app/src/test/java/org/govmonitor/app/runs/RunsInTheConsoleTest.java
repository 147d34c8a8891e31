package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsInTheConsoleTest {
    private static final Clock CLOCK = Clock.system(MonitorApplication.OFFICE_ZONE);

    private final SmallSite site = new SmallSite(List.of("政务动态", "部门动态"));
    private ConfigurableApplicationContext office;
    private SignedInBrowser admin;
    private CountDownLatch release = new CountDownLatch(0);

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        site.publishAll(LocalDate.now(CLOCK));
        site.remove("部门动态");
        site.register(folder);
        office = TestOffice.start(folder, CLOCK);
        admin = SignedInBrowser.as(office, Role.ADMIN);
    }

    @AfterAll
    void close() {
        office.close();
        site.close();
    }

    @BeforeEach
    void letGo() {
        release = new CountDownLatch(0);
        site.onRequest(path -> {});
    }

    @AfterEach
    void settle() {
        release.countDown();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> runs().live(Sight.EVERYTHING).isEmpty());
    }

    @Test
    void aRunIsStartedByHandShownWhileItGoesAndStoppedForGood() {
        holdBack();
        Document started = admin.submit("/runs/start", "plan", "WHOLE", "target", "");
        assertThat(started.text()).contains("已开始");
        awaitRunning();

        Document now = admin.page("/runs/now");
        assertThat(now.text()).contains("全面巡检", "已完成 0 / 1", SmallSite.NAME);
        assertThat(admin.submit("/runs/start", "plan", "WHOLE", "target", "").text())
                .contains("同一计划正在运行");
        assertThat(admin.submit("/runs/start", "plan", "WHOLE", "target", siteId())
                        .text())
                .contains("同一计划正在运行");

        Run run = runs().live(Sight.EVERYTHING).get(0).run();
        assertThat(admin.submit("/runs/" + run.id() + "/stop").text()).contains("已要求停止");
        release.countDown();
        await().until(() -> runs().live(Sight.EVERYTHING).isEmpty());

        Run over = runs().byId(run.id()).orElseThrow();
        assertThat(over.state()).isEqualTo(RunState.STOPPED);
        assertThat(over.stoppedBy()).isEqualTo(admin.member().name());
        assertThat(runs().interrupted()).noneMatch(left -> left.id() == run.id());
        assertThat(admin.page("/runs/" + run.id()).text())
                .contains("已停止", "由" + admin.member().name() + "停止");
        assertThat(admin.submit("/runs/" + run.id() + "/stop").text()).contains("已经结束");
    }

    @Test
    void theScanOfOneSiteIsStoppedAndTheRunEnds() {
        holdBack();
        admin.submit("/runs/start", "plan", "COLUMNS", "target", siteId());
        awaitRunning();
        LiveRun live = runs().live(Sight.EVERYTHING).get(0);

        assertThat(admin.submit("/runs/" + live.run().id() + "/sites/" + siteId() + "/stop")
                        .text())
                .contains("已要求停止");
        release.countDown();
        await().until(() -> runs().live(Sight.EVERYTHING).isEmpty());
        assertThat(runs().byId(live.run().id()).orElseThrow().state()).isEqualTo(RunState.ENDED);
        assertThat(admin.page("/runs/" + live.run().id()).text()).contains(SmallSite.NAME, "中断");
    }

    @Test
    void aRunThatIsOverSaysWhatItCouldNotReadAndWhy() {
        admin.submit("/runs/start", "plan", "COLUMNS", "target", siteId());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> runs().latest(1).stream()
                        .anyMatch(run -> run.plan() == Plan.COLUMNS && run.state() == RunState.ENDED));
        Run run = runs().latest(1).get(0);

        Document page = admin.page("/runs/" + run.id());
        assertThat(page.text()).contains(SmallSite.NAME, "1 / 2", "未读栏目 1 个", "部门动态");
        assertThat(page.select("a[href=/sites/" + siteId() + "]")).isNotEmpty();
        Document list = admin.page("/runs?plan=COLUMNS&state=ENDED&from=" + LocalDate.now(CLOCK));
        assertThat(list.select("a[href=/runs/" + run.id() + "]")).isNotEmpty();
        assertThat(admin.page("/runs?plan=DEEP").text()).contains("没有符合条件的巡检");
        assertThat(new String(admin.download("/runs?as=csv&plan=COLUMNS").body(), StandardCharsets.UTF_8))
                .contains("每日栏目检查", SmallSite.NAME);
    }

    @Test
    void whoSeesAnotherUnitOnlySeesNothingOfARun() {
        holdBack();
        SignedInBrowser own = SignedInBrowser.ofUnit(office, SmallSite.UNIT);
        admin.submit("/runs/start", "plan", "WHOLE", "target", siteId());
        awaitRunning();
        Run run = runs().live(Sight.EVERYTHING).get(0).run();

        assertThat(own.page("/runs/now").text()).contains(SmallSite.NAME);
        assertThat(own.post("/runs/" + run.id() + "/stop").statusCode()).isEqualTo(403);
        assertThat(own.post("/runs/start", "plan", "WHOLE").statusCode()).isEqualTo(403);
        Sight stranger = new Sight.OfUnit("别的单位", Set.of());
        assertThat(runs().live(stranger)).isEmpty();
        assertThat(office.getBean(RunReports.class).of(stranger, run.id())).isEmpty();
        assertThat(runs().find(RunQuery.of(stranger), 0, 99).runs()).noneMatch(seen -> seen.id() == run.id());
    }

    @Test
    void whatChangesIsPushedAndAListenerThatGoesAwayIsForgotten() throws IOException {
        HttpResponse<InputStream> stream = admin.send(
                admin.request("/runs/events").header("Accept", "text/event-stream"), BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(next(lines, "data:")).isEqualTo("data:[]");
            holdBack();
            admin.submit("/runs/start", "plan", "WHOLE", "target", siteId());
            assertThat(next(lines, "data:[{")).contains("\"plan\":\"WHOLE\"", "\"targets\":1", "\"done\":0");
            release.countDown();
            assertThat(next(lines, "data:[]")).isEqualTo("data:[]");
        }
    }

    @Test
    void aScheduleIsTriedOutSetPausedAndPutBack() {
        ScanSchedule triggers = office.getBean(ScanSchedule.class);
        Document preview = admin.submit(
                "/settings/schedules/DEEP", "action", "preview", "kind", "WEEKLY", "times", "06:30", "weekdays", "MON");
        assertThat(preview.select(".alert-info").text()).contains("每周一 06:30");
        assertThat(preview.select(".alert-info li")).hasSize(3);
        assertThat(preview.select("#times").attr("value")).isEqualTo("06:30");
        assertThat(triggers.nextFires()).doesNotContainKey(Plan.DEEP);

        Document saved = admin.submit(
                "/settings/schedules/DEEP", "action", "save", "kind", "WEEKLY", "times", "06:30", "weekdays", "MON");
        assertThat(saved.text()).contains("已保存", "每周一 06:30", admin.member().name());
        assertThat(triggers.nextFires()).containsKey(Plan.DEEP);
        assertThat(admin.page("/runs").text()).contains("每周一 06:30");

        assertThat(admin.submit("/settings/schedules/DEEP/pause", "paused", "true")
                        .text())
                .contains("已暂停");
        assertThat(triggers.nextFires()).doesNotContainKey(Plan.DEEP);
        admin.submit("/settings/schedules/DEEP/pause", "paused", "false");
        assertThat(triggers.nextFires()).containsKey(Plan.DEEP);
        admin.submit("/settings/schedules/DEEP/reset");
        assertThat(triggers.nextFires()).doesNotContainKey(Plan.DEEP);
    }

    @Test
    void whatIsNoScheduleIsNotTakenAndStaysTyped() {
        Document bad =
                admin.submit("/settings/schedules/OPEN", "action", "save", "kind", "DAILY", "times", "06:30 07:45");
        assertThat(bad.select(".alert-danger").text()).contains("时刻要写成");
        assertThat(bad.select("#times").attr("value")).isEqualTo("06:30 07:45");
        assertThat(admin.submit("/settings/schedules/OPEN", "action", "save", "kind", "CRON", "cron", "=cmd|x")
                        .select(".alert-danger")
                        .text())
                .contains("不是定时表达式");
        assertThat(SignedInBrowser.as(office, Role.REVIEWER)
                        .get("/settings/schedules")
                        .statusCode())
                .isEqualTo(403);
    }

    private ScanRuns runs() {
        return office.getBean(ScanRuns.class);
    }

    private String siteId() {
        return String.valueOf(office.getBean(Registrations.class).homes().get(0).siteId());
    }

    /** From now on the site answers nothing but its home page before it is released. */
    private void holdBack() {
        release = new CountDownLatch(1);
        CountDownLatch held = release;
        site.onRequest(path -> {
            if (path.startsWith("/c")) {
                waitFor(held);
            }
        });
    }

    private void awaitRunning() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> runs().live(Sight.EVERYTHING).stream()
                        .anyMatch(run -> run.now().stream().anyMatch(progress -> progress.pages() > 0)));
    }

    private static String next(BufferedReader lines, String beginning) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
        return line == null ? "" : line;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
