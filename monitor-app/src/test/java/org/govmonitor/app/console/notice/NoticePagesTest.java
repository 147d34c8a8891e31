package org.govmonitor.app.console.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.notify.Dispatcher;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Outbox;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Unit;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Channels and messages as an administrator meets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePagesTest {
    private static final String UNIT = "沅溪县政府办";
    private static final String KEY = "0a1b2c3d4e5f6789";
    private static final String TAKEN = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    private final MockWebServer robot = new MockWebServer();
    private ConfigurableApplicationContext office;
    private SignedInBrowser admin;

    @BeforeAll
    void open(@TempDir Path data) throws Exception {
        robot.start();
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--server.port=0",
                        "--monitor.notify.quiet=");
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit(UNIT, null)), List.of(), List.of()));
        admin = SignedInBrowser.as(office, Role.ADMIN);
    }

    @AfterAll
    void close() {
        office.close();
        robot.close();
    }

    @Test
    void aChannelIsAddedTriedChangedAndDisabledAndNeverShowsItsKey() throws InterruptedException {
        Document refused = admin.submit(
                "/settings/channels", "unit", UNIT, "kind", "WECOM", "name", "整改群", "address", "no address " + KEY);
        assertThat(refused.select(".failed").text()).contains("网址");
        assertThat(refused.select("#name").attr("value")).isEqualTo("整改群");
        assertThat(refused.html()).doesNotContain(KEY);

        Document added =
                admin.submit("/settings/channels", "unit", UNIT, "kind", "WECOM", "name", "整改群", "address", address());
        assertThat(added.select("h1").text()).isEqualTo("整改群");
        assertThat(added.text()).contains("127.0.0.1/…6789", "企业微信群机器人", UNIT);
        String page = added.select("form[action$=/test]").attr("action").replace("/test", "");

        robot.enqueue(new MockResponse.Builder().body(TAKEN).build());
        assertThat(admin.submit(page + "/test").select(".done").text()).contains("已送达");
        assertThat(robot.takeRequest().getBody()).asString().contains("测试");
        robot.enqueue(new MockResponse.Builder()
                .body("{\"errcode\":93000,\"errmsg\":\"invalid webhook url " + KEY + "\"}")
                .build());
        Document failed = admin.submit(page + "/test");
        assertThat(failed.select(".failed").text()).contains("93000", "invalid webhook url");
        robot.takeRequest();

        admin.submit(page, "name", "整改工作群", "address", "");
        Document disabled = admin.submit(page + "/enable", "enabled", "false");
        assertThat(disabled.text()).contains("整改工作群", "停用");
        Document list = admin.page("/settings/channels");
        assertThat(list.text()).contains("整改工作群", "127.0.0.1/…6789", "停用");
        Document audit = admin.page("/settings/audit?what=CHANNEL_CHANGED");
        assertThat(audit.text()).contains("整改工作群", "企业微信群机器人");
        assertThat(failed.html() + disabled.html() + list.html() + audit.html()).doesNotContain(KEY);
        admin.submit(page + "/enable", "enabled", "true");

        deadMessagesComeFirstAndGoAgain();
    }

    /** Goes on with the channel that was added. */
    private void deadMessagesComeFirstAndGoAgain() throws InterruptedException {
        robot.enqueue(new MockResponse.Builder().code(404).build());
        post("first", UNIT);
        robot.enqueue(new MockResponse.Builder().body(TAKEN).build());
        post("second", UNIT);
        post("third", null);

        Document all = admin.page("/settings/messages");
        assertThat(all.select("tbody tr").eachText()).hasSize(3);
        assertThat(all.select("tbody tr").get(0).text()).contains("first", "未送达", "404");
        assertThat(admin.page("/settings/messages?where=NONE")
                        .select("tbody tr")
                        .text())
                .contains("third", "本办公室", "没有渠道");
        assertThat(admin.page("/settings/messages?where=SENT&to=" + URLEncoder.encode(UNIT, StandardCharsets.UTF_8))
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("second", "已送达");
        assertThat(admin.page("/settings/messages?to=*").select("tbody tr").eachText())
                .hasSize(1);
        assertThat(new String(
                        admin.download("/settings/messages?where=DEAD&as=csv").body(), StandardCharsets.UTF_8))
                .contains("first", "未送达", "整改工作群")
                .doesNotContain("second");
        assertThat(admin.download("/settings/messages?as=xlsx").body()).startsWith((byte) 'P', (byte) 'K');

        Document message = admin.page(all.select("tbody tr a").get(0).attr("href"));
        assertThat(message.select("pre").text()).contains("请登录系统");
        String again = message.select("form[action$=/again]").attr("action");
        String delivery = message.select("input[name=delivery]").attr("value");
        assertThat(admin.submit(again, "delivery", delivery, "reason", "")
                        .select(".failed")
                        .text())
                .contains("理由");
        robot.enqueue(new MockResponse.Builder().body(TAKEN).build());
        assertThat(admin.submit(again, "delivery", delivery, "reason", "群已恢复")
                        .select(".done")
                        .text())
                .contains("重新发送");
        assertThat(admin.submit(again, "delivery", delivery, "reason", "再按一次")
                        .select(".failed")
                        .text())
                .contains("没有重复");
        deliver();
        assertThat(admin.page("/settings/messages?where=DEAD").select("tbody tr"))
                .isEmpty();
        assertThat(robot.getRequestCount()).isEqualTo(5);
        assertThat(admin.page("/settings/audit?what=MESSAGE_SENT_AGAIN").text()).contains("群已恢复");
    }

    @Test
    void onlyAnAdministratorComesHere() {
        for (Role role : List.of(Role.REVIEWER, Role.VIEWER)) {
            SignedInBrowser other = SignedInBrowser.as(office, role);
            for (String page : List.of("/settings/channels", "/settings/messages", "/settings/messages?as=csv")) {
                HttpResponse<String> answer = other.get(page);
                assertThat(answer.statusCode()).isEqualTo(403);
            }
        }
        assertThat(admin.get("/settings/channels/987654").statusCode()).isEqualTo(404);
        assertThat(admin.get("/settings/messages/987654").statusCode()).isEqualTo(404);
        assertThat(admin.get("/settings/messages?where=nonsense&page=-1").statusCode())
                .isEqualTo(200);
    }

    private String address() {
        return "http://127.0.0.1:" + robot.getPort() + "/cgi-bin/webhook/send?key=" + KEY;
    }

    private void post(String key, @Nullable String unit) {
        Map<String, Object> values = Map.of("unit", key, "date", LocalDate.of(2024, 1, 8));
        office.getBean(Outbox.class)
                .post(new Message(
                        key,
                        unit == null ? new Recipient.Office() : new Recipient.OfUnit(unit),
                        "daily",
                        values,
                        false));
        deliver();
    }

    private void deliver() {
        office.getBean(Dispatcher.class)
                .deliver(office.getBean(Clock.class).instant().plusSeconds(1));
    }
}
