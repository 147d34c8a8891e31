package org.govmonitor.app.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.members.AuditEntry;
import org.govmonitor.app.members.AuditQuery;
import org.govmonitor.app.notify.channel.Channel;
import org.govmonitor.app.notify.channel.ChannelDraft;
import org.govmonitor.app.notify.channel.Channels;
import org.govmonitor.app.notify.send.ChannelKind;
import org.govmonitor.app.notify.send.FakeMailServer;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of messages on every database that may keep them: each arrives exactly once, or is listed for a person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutboxContract {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final String SECRET = "secret-of-the-receiver";

    /** Shows the time it was set to. */
    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return MonitorApplication.OFFICE_ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A finding as a digest lists it. */
    private record Listed(
            String name, String problem, LocalDate foundOn, LocalDate due, int overdueDays, String step) {}

    private final HandClock clock = new HandClock();
    private final AtomicInteger numbers = new AtomicInteger();
    private final FakeReceivers receivers = new FakeReceivers();
    private final MockWebServer web = new MockWebServer();
    private FakeMailServer mail;
    private ConfigurableApplicationContext office;

    /** A new, empty one. */
    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, SQLException {
        TestDatabase database = database(folder);
        mail = new FakeMailServer();
        web.setDispatcher(receivers);
        web.start();
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(empty -> ((GenericApplicationContext) empty)
                        .registerBean("handClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
                        "--monitor.data=" + folder.resolve("data"),
                        "--monitor.notify.mail.host=127.0.0.1",
                        "--monitor.notify.mail.port=" + mail.port(),
                        "--monitor.notify.mail.tls=NONE",
                        "--monitor.notify.mail.from=jcy@example.gov.cn");
    }

    @AfterAll
    void close() throws IOException {
        if (office != null) {
            office.close();
        }
        web.close();
        if (mail != null) {
            mail.close();
        }
    }

    @BeforeEach
    void begin() {
        at(LocalTime.of(9, 0));
    }

    @Test
    void aKeyIsOneMessageForEver() {
        String unit = unit();
        Channel robot = channel(unit, ChannelKind.WECOM);
        post(message("twice " + unit, unit, false, List.of()));
        post(message("twice " + unit, unit, false, List.of(listed("另一条", "栏目未及时更新"))));
        deliver(Duration.ZERO);
        post(message("twice " + unit, unit, false, List.of()));
        deliver(Duration.ofMinutes(1));

        assertThat(lines(unit)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(DeliveryState.SENT);
            assertThat(line.sentAt()).isBetween(clock.now.minusSeconds(90), clock.now);
        });
        assertThat(receivers.at(path(robot))).hasSize(1);
    }

    @Test
    void aMessageGoesOverEveryChannelOfItsRecipientAndOverNobodyElses() throws InterruptedException {
        String unit = unit();
        String other = unit();
        Channel foreign = channel(other, ChannelKind.WECOM);
        List<Channel> own = Stream.of(ChannelKind.WECOM, ChannelKind.DINGTALK, ChannelKind.FEISHU, ChannelKind.WEBHOOK)
                .map(kind -> channel(unit, kind))
                .toList();
        channels().add(new ChannelDraft(unit, ChannelKind.MAIL, "邮箱", "a@example.gov.cn", ""), "管理员");
        mail.taken.clear();
        post(message("all " + unit, unit, false, List.of()));
        deliver(Duration.ZERO);

        assertThat(own).allSatisfy(one -> assertThat(receivers.at(path(one))).hasSize(1));
        assertThat(mail.taken.poll(5, TimeUnit.SECONDS)).contains("To: a@example.gov.cn");
        assertThat(receivers.at(path(foreign))).isEmpty();
        assertThat(lines(unit)).hasSize(5).allMatch(line -> line.state() == DeliveryState.SENT);
    }

    @Test
    void withTheTransactionOfWhatItTellsOfAMessageFalls() {
        String unit = unit();
        channel(unit, ChannelKind.WECOM);
        assertThatThrownBy(() -> transaction().executeWithoutResult(status -> {
                    outbox().post(message("falls " + unit, unit, false, List.of()));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");

        assertThat(lines(unit)).isEmpty();
        post(message("falls " + unit, unit, false, List.of()));
        assertThat(lines(unit)).hasSize(1);
    }

    @Test
    void whoIsSecondWithAKeyLosesNothingElseOfHisTransaction() throws Exception {
        String unit = unit();
        channel(unit, ChannelKind.WECOM);
        CountDownLatch posted = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> transaction().executeWithoutResult(status -> {
                    outbox().post(message("same " + unit, unit, false, List.of()));
                    posted.countDown();
                    await(mayCommit);
                }));
        await(posted);
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> transaction().executeWithoutResult(status -> {
                    outbox().post(message("own before " + unit, unit, false, List.of()));
                    mayCommit.countDown();
                    outbox().post(message("same " + unit, unit, false, List.of()));
                    outbox().post(message("own after " + unit, unit, false, List.of()));
                }));
        first.get(30, TimeUnit.SECONDS);
        second.get(30, TimeUnit.SECONDS);

        assertThat(lines(unit)).hasSize(3);
    }

    @Test
    void afterAKillInTheMiddleWhoKnowsRepeatsGetsItAgainAndForOthersAPersonIsAsked() {
        String unit = unit();
        Channel robot = channel(unit, ChannelKind.WECOM);
        Channel program = channel(unit, ChannelKind.WEBHOOK);
        post(message("killed " + unit, unit, false, List.of()));
        jdbc().update(
                        "update notify_delivery set state = 'SENDING', tries = 1, claim = 'of the killed', lease_until = ?"
                                + " where channel_id in (?, ?)",
                        OffsetDateTime.ofInstant(clock.now.plus(Duration.ofMinutes(10)), ZoneOffset.UTC),
                        robot.id(),
                        program.id());

        deliver(Duration.ofMinutes(9));
        assertThat(receivers.at(path(program))).isEmpty();
        deliver(Duration.ofMinutes(1));
        deliver(Duration.ofMinutes(1));

        assertThat(receivers.at(path(robot))).isEmpty();
        assertThat(line(unit, robot).state()).isEqualTo(DeliveryState.UNSURE);
        assertThat(line(unit, robot).problem()).contains("中断");
        assertThat(receivers.at(path(program)))
                .singleElement()
                .satisfies(request -> assertThat(request.getHeaders().get("Idempotency-Key"))
                        .isEqualTo(LetterId.of("killed " + unit, program.id())));
        assertThat(line(unit, program).state()).isEqualTo(DeliveryState.SENT);

        assertThat(correspondence().again(delivery(unit, robot), "群里没有收到", "王芳"))
                .isTrue();
        deliver(Duration.ofMinutes(1));
        assertThat(receivers.at(path(robot))).hasSize(1);
    }

    @Test
    void whoIsDownForADayGetsEachMessageOnceAfterwards() throws IOException {
        String unit = unit();
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Channel robot = channels()
                .add(
                        new ChannelDraft(
                                unit, ChannelKind.WECOM, "停机", "http://127.0.0.1:" + port + "/send?key=1234567890", ""),
                        "管理员");
        for (int i = 0; i < 3; i++) {
            post(message("down " + i + " " + unit, unit, true, List.of()));
        }
        for (int i = 0; i < 24 * 6; i++) {
            deliver(Duration.ofMinutes(10));
        }
        assertThat(lines(unit)).hasSize(3).allMatch(line -> line.state() == DeliveryState.WAITING);
        assertThat(lines(unit)).anySatisfy(line -> {
            assertThat(line.tries()).isBetween(5, 15);
            assertThat(line.problem()).contains("连不上").doesNotContain("1234567890");
        });

        FakeReceivers again = new FakeReceivers();
        try (MockWebServer back = new MockWebServer()) {
            back.setDispatcher(again);
            back.start(InetAddress.getLoopbackAddress(), port);
            for (int i = 0; i < 5 * 6; i++) {
                deliver(Duration.ofMinutes(10));
            }
        }
        assertThat(again.at("/send")).hasSize(3);
        assertThat(lines(unit)).hasSize(3).allMatch(line -> line.state() == DeliveryState.SENT);
        assertThat(robot.shown()).isEqualTo("127.0.0.1/…7890");
    }

    @Test
    void whoeverStaysDownIsGivenUpWhenTheTimeIsOverAndThatIsListedFirst() {
        String unit = unit();
        Channel program = channel(unit, ChannelKind.WEBHOOK);
        receivers.answer(path(program), 503);
        post(message("never " + unit, unit, true, List.of()));
        for (int i = 0; i < 49; i++) {
            deliver(Duration.ofHours(1));
        }
        assertThat(line(unit, program).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(line(unit, program).problem()).contains("48 小时", "503");
        int tries = receivers.at(path(program)).size();
        post(message("later " + unit, unit, true, List.of()));
        assertThat(lines(unit).get(0).state()).isEqualTo(DeliveryState.DEAD);
        deliver(Duration.ofDays(1));
        assertThat(receivers.at(path(program)))
                .as("only the later one is tried")
                .hasSize(tries + 1);
        assertThat(receivers.at(path(program)).stream()
                        .limit(tries)
                        .map(request -> request.getHeaders().get("Idempotency-Key"))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void aLastingRefusalIsDeadAtOnceAndGoesAgainWhenAPersonSaysWhy() {
        String unit = unit();
        Channel program = channel(unit, ChannelKind.WEBHOOK);
        receivers.answer(path(program), 404);
        post(message("refused " + unit, unit, false, List.of()));
        deliver(Duration.ZERO);
        deliver(Duration.ofDays(1));
        assertThat(receivers.at(path(program))).hasSize(1);
        assertThat(line(unit, program).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(line(unit, program).problem()).contains("404");

        receivers.answer(path(program), 200);
        long delivery = delivery(unit, program);
        assertThatThrownBy(() -> correspondence().again(delivery, " ", "王芳"))
                .isInstanceOf(IllegalArgumentException.class);
        at(LocalTime.of(23, 0));
        assertThat(correspondence().again(delivery, "接口已修好，经办人身份证号 360726198503121235", "王芳"))
                .isTrue();
        assertThat(correspondence().again(delivery, "再按一次", "王芳")).isFalse();
        deliver(Duration.ofMinutes(1));
        assertThat(line(unit, program).state()).isEqualTo(DeliveryState.SENT);
        assertThat(receivers.at(path(program))).hasSize(2);
        assertThat(audit(AuditAction.MESSAGE_SENT_AGAIN))
                .anySatisfy(entry -> assertThat(entry.after()).contains("接口已修好", "360726**********35"));
    }

    @Test
    void inQuietHoursOnlyWhatIsUrgentGoes() {
        String unit = unit();
        Channel robot = channel(unit, ChannelKind.WECOM);
        at(LocalTime.of(22, 30));
        post(message("calm " + unit, unit, false, List.of()));
        post(message("urgent " + unit, unit, true, List.of()));
        deliver(Duration.ZERO);
        deliver(Duration.ofHours(8));
        assertThat(receivers.at(path(robot))).hasSize(1);
        deliver(Duration.ofHours(1));
        assertThat(receivers.at(path(robot))).hasSize(2);
    }

    @Test
    void whoHasNoChannelIsShownAndGetsItOnceHeHasOne() {
        String unit = unit();
        post(message("nowhere " + unit, unit, false, List.of()));
        deliver(Duration.ZERO);
        DeliveryLine line = lines(unit).get(0);
        assertThat(line.delivery()).isNull();
        assertThat(correspondence().find(new MessageQuery(MessageQuery.NOWHERE, unit), 0, 10))
                .hasSize(1);
        assertThat(correspondence().spread(line.message(), "补发", "王芳")).isZero();

        Channel robot = channel(unit, ChannelKind.WECOM);
        assertThat(correspondence().spread(line.message(), "补发", "王芳")).isEqualTo(1);
        assertThat(correspondence().spread(line.message(), "补发", "王芳")).isZero();
        deliver(Duration.ofMinutes(1));
        assertThat(receivers.at(path(robot))).hasSize(1);
    }

    @Test
    void whatWaitsForADisabledChannelIsListed() {
        String unit = unit();
        Channel robot = channel(unit, ChannelKind.WECOM);
        post(message("disabled " + unit, unit, false, List.of()));
        channels().enable(robot.id(), false, "管理员");
        deliver(Duration.ZERO);
        assertThat(line(unit, robot).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(line(unit, robot).problem()).contains("停用");
        assertThat(receivers.at(path(robot))).isEmpty();
        post(message("disabled afterwards " + unit, unit, false, List.of()));
        assertThat(correspondence().find(new MessageQuery(MessageQuery.NOWHERE, unit), 0, 10))
                .hasSize(1);
    }

    @Test
    void twoNodesSendEachMessageOnceAndNoRobotMoreThanItTakesAMinute() throws Exception {
        String unit = unit();
        Channel robot = channel(unit, ChannelKind.WECOM);
        IntStream.range(0, 20).forEach(i -> post(message("many " + i + " " + unit, unit, true, List.of())));
        deliver(Duration.ZERO);
        assertThat(receivers.at(path(robot))).hasSize(15);
        Dispatcher dispatcher = office.getBean(Dispatcher.class);
        Instant next = clock.now.plus(Duration.ofMinutes(1));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> dispatcher.deliver(next)),
                        CompletableFuture.runAsync(() -> dispatcher.deliver(next)))
                .get(60, TimeUnit.SECONDS);
        assertThat(receivers.at(path(robot))).hasSize(20);
        assertThat(bodies(robot)).doesNotHaveDuplicates();
        assertThat(lines(unit)).hasSize(20).allMatch(line -> line.state() == DeliveryState.SENT && line.tries() == 1);
    }

    @Test
    void noNumberOfAPrivatePersonIsStoredOrSent() {
        String unit = unit();
        List<ChannelKind> kinds =
                List.of(ChannelKind.WECOM, ChannelKind.DINGTALK, ChannelKind.FEISHU, ChannelKind.WEBHOOK);
        kinds.forEach(kind -> channel(unit, kind));
        channels().add(new ChannelDraft(unit, ChannelKind.MAIL, "邮箱", "b@example.gov.cn", ""), "管理员");
        post(message(
                "planted " + unit,
                unit,
                false,
                List.of(listed("低保公示 李某 身份证号 360726198503121235", "李某，手机号 13807970086，银行卡号 6222036813653552164"))));
        deliver(Duration.ZERO);

        String kept = jdbc().queryForList("select * from notify_message").toString()
                + jdbc().queryForList("select * from notify_delivery");
        String sent = receivers.bodies() + "" + mail.taken;
        assertThat(kept).contains("360726**********35");
        assertThat(sent).contains("360726**********35");
        assertThat(kept + sent).doesNotContain("360726198503121235", "13807970086", "6222036813653552164");
    }

    @Test
    void whatOpensAChannelLiesSealedAndIsToldNowhere() {
        String unit = unit();
        Channel program = channel(unit, ChannelKind.WEBHOOK);
        channels()
                .change(
                        program.id(),
                        new ChannelDraft(unit, ChannelKind.WEBHOOK, "新名", "", "another-secret-of-theirs"),
                        "管理员");
        assertThat(channels().way(program.id()).orElseThrow().secret()).isEqualTo("another-secret-of-theirs");
        assertThat(channels().way(program.id()).orElseThrow().address()).endsWith(path(program) + "?key=0123456789ab");
        channels().change(program.id(), new ChannelDraft(unit, ChannelKind.WEBHOOK, "又一名", "", ""), "管理员");
        assertThat(channels().way(program.id()).orElseThrow().secret()).isEqualTo("another-secret-of-theirs");

        String kept = jdbc().queryForList("select * from notify_channel").toString()
                + audit(AuditAction.CHANNEL_CHANGED)
                + channels().all();
        assertThat(kept).contains("又一名", "127.0.0.1/…89ab").doesNotContain("0123456789ab", SECRET, "another-secret");
        assertThatThrownBy(() -> channels()
                        .add(new ChannelDraft(unit, ChannelKind.WEBHOOK, "弱", "https://x.example/", "short"), "管理员"))
                .hasMessageContaining("16");
        assertThatThrownBy(() -> channels()
                        .add(new ChannelDraft(unit, ChannelKind.WECOM, "坏", "ftp://user:pw@x.example/", ""), "管理员"))
                .hasMessageNotContainingAny("pw");
        assertThatThrownBy(() ->
                        channels().add(new ChannelDraft("没有的单位", ChannelKind.MAIL, "坏", "a@example.gov.cn", ""), "管理员"))
                .hasMessageContaining("没有的单位");
    }

    private void at(LocalTime time) {
        LocalDate day = numbers.get() == 0
                ? DAY
                : clock.now.atZone(clock.getZone()).toLocalDate().plusDays(1);
        clock.now = day.atTime(time).atZone(clock.getZone()).toInstant();
        numbers.incrementAndGet();
    }

    private String unit() {
        String name = "沅溪县第" + numbers.incrementAndGet() + "局";
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit(name, null)), List.of(), List.of()));
        return name;
    }

    private Channel channel(String unit, ChannelKind kind) {
        String path = "/" + kind + numbers.incrementAndGet();
        return channels()
                .add(
                        new ChannelDraft(
                                unit,
                                kind,
                                path,
                                "http://127.0.0.1:" + web.getPort() + path + "?key=0123456789ab",
                                kind.takesSecret() ? SECRET : ""),
                        "管理员");
    }

    private static String path(Channel channel) {
        return channel.name().startsWith("/") ? channel.name() : "/" + channel.name();
    }

    private static Message message(String key, String unit, boolean urgent, List<Listed> overdue) {
        return new Message(
                key,
                new Recipient.OfUnit(unit),
                "daily",
                Map.of("unit", unit + " " + key, "date", DAY, "overdue", overdue),
                urgent);
    }

    private static Listed listed(String name, String problem) {
        return new Listed(name, problem, DAY, DAY, 1, "https://x.example/");
    }

    private void post(Message message) {
        outbox().post(message);
    }

    private void deliver(Duration later) {
        clock.now = clock.now.plus(later);
        office.getBean(Dispatcher.class).deliver(clock.now);
    }

    private List<DeliveryLine> lines(String unit) {
        return correspondence().find(new MessageQuery(null, unit), 0, 100);
    }

    private DeliveryLine line(String unit, Channel channel) {
        return lines(unit).stream()
                .filter(line -> channel.name().equals(line.channel()))
                .findFirst()
                .orElseThrow();
    }

    private long delivery(String unit, Channel channel) {
        return Objects.requireNonNull(line(unit, channel).delivery());
    }

    private List<String> bodies(Channel channel) {
        return receivers.at(path(channel)).stream()
                .map(RecordedRequest::getBody)
                .map(body -> Objects.requireNonNull(body).utf8())
                .toList();
    }

    private List<AuditEntry> audit(AuditAction what) {
        return office.getBean(Audit.class)
                .find(new AuditQuery(null, what, null, null, null), 0, 200)
                .entries();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(office.getBean(PlatformTransactionManager.class));
    }

    private Outbox outbox() {
        return office.getBean(Outbox.class);
    }

    private Channels channels() {
        return office.getBean(Channels.class);
    }

    private Correspondence correspondence() {
        return office.getBean(Correspondence.class);
    }

    private JdbcTemplate jdbc() {
        return office.getBean(JdbcTemplate.class);
    }
}
