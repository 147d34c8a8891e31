package org.govmonitor.app.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds of people on every database that may keep them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MembersContract {
    private static final String UNIT = "沅溪县政府办";
    private static final String PASSWORD = "correct-horse-battery-staple";
    private static final String HERE = "198.51.100.7";

    /** Shows the time it was set to. */
    static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2024-01-08T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

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

    private final HandClock clock = new HandClock();
    private final AtomicInteger numbers = new AtomicInteger();
    private ConfigurableApplicationContext office;

    /** A new, empty one. */
    abstract TestDatabase database(Path folder) throws IOException, SQLException;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, SQLException {
        TestDatabase database = database(folder);
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
                        "--monitor.data=" + folder.resolve("data"));
        office.getBean(Registrations.class).take(new Registry(List.of(new Unit(UNIT, null)), List.of(), List.of()));
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void onlyAUnitsMemberHasAUnitAndItMustBeRegistered() {
        assertThatThrownBy(() -> members().create(login(), "甲", Role.UNIT, null, null, "王芳"))
                .isInstanceOf(MemberRefusal.class);
        assertThatThrownBy(() -> members().create(login(), "甲", Role.VIEWER, UNIT, null, "王芳"))
                .isInstanceOf(MemberRefusal.class);
        assertThatThrownBy(() -> members().create(login(), "甲", Role.UNIT, "没有登记的单位", null, "王芳"))
                .hasMessageContaining("没有登记的单位");

        Member editor = members().create(login(), "沅溪编辑", Role.UNIT, UNIT, null, "王芳");

        assertThat(office.getBean(Desk.class).seat(editor).sight())
                .isEqualTo(new Sight.OfUnit(UNIT, java.util.Set.of()));
        office.getBean(JdbcTemplate.class).update("update unit set name = ? where name = ?", "沅溪新名", UNIT);
        assertThat(members().byLogin(editor.login()).orElseThrow().unit()).isEqualTo("沅溪新名");
        office.getBean(JdbcTemplate.class).update("update unit set name = ? where name = ?", UNIT, "沅溪新名");
    }

    @Test
    void loginAndNameAreNobodyElses() {
        Member first = member(Role.VIEWER);

        assertThat(members().byLogin(" " + first.login().toUpperCase(java.util.Locale.ROOT)))
                .contains(first);
        assertThatThrownBy(() -> members()
                        .create(first.login().toUpperCase(java.util.Locale.ROOT), "别人", Role.VIEWER, null, null, "王芳"))
                .hasMessageContaining("已有人使用");
        assertThatThrownBy(() -> members().create(login(), first.name(), Role.VIEWER, null, null, "王芳"))
                .hasMessageContaining(first.name());
        for (String wrong : List.of("", "a", "a b", "<script>", "x".repeat(61))) {
            assertThatThrownBy(() -> members().create(wrong, "某人", Role.VIEWER, null, null, "王芳"))
                    .isInstanceOf(MemberRefusal.class);
        }
    }

    @Test
    void aPasswordIsKeptAsAHashThatNamesItsWay() {
        Member member = member(Role.VIEWER);

        String kept = office.getBean(JdbcTemplate.class)
                .queryForObject("select password from office_member where id = ?", String.class, member.id());

        assertThat(kept).startsWith("{bcrypt}$2").doesNotContain(PASSWORD);
        assertThat(enter(member.login(), PASSWORD, HERE)).isInstanceOf(Desk.Outcome.Entry.class);
        assertThat(enter(member.login(), PASSWORD + "x", HERE)).isInstanceOf(Desk.Outcome.Refused.class);
        assertThat(enter("nobody-" + login(), PASSWORD, HERE)).isInstanceOf(Desk.Outcome.Refused.class);
    }

    @Test
    void fromTheFifthWrongPasswordOnEachWaitIsLongerWhetherOrNotTheLoginExists() {
        for (String login : List.of(member(Role.VIEWER).login(), "nobody-" + login())) {
            for (int i = 0; i < 5; i++) {
                assertThat(enter(login, "wrong", "203.0.113." + i)).isInstanceOf(Desk.Outcome.Refused.class);
            }
            assertThat(enter(login, PASSWORD, HERE))
                    .isEqualTo(new Desk.Outcome.Delayed(clock.instant().plusSeconds(30)));
            clock.pass(Duration.ofSeconds(30));
            assertThat(enter(login, "wrong", HERE)).isInstanceOf(Desk.Outcome.Refused.class);
            assertThat(enter(login, "wrong", HERE))
                    .isEqualTo(new Desk.Outcome.Delayed(clock.instant().plusSeconds(60)));
            clock.pass(Duration.ofSeconds(60));
        }
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesOfItsLoginAndADayForgetsThemAnyhow() {
        Member member = member(Role.VIEWER);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                enter(member.login(), "wrong", "192.0.2." + round);
            }
            assertThat(enter(member.login(), PASSWORD, HERE)).isInstanceOf(Desk.Outcome.Entry.class);
        }
        for (int i = 0; i < 4; i++) {
            enter(member.login(), "wrong", HERE);
        }
        clock.pass(Duration.ofHours(25));
        enter(member.login(), "wrong", HERE);
        assertThat(enter(member.login(), PASSWORD, HERE)).isInstanceOf(Desk.Outcome.Entry.class);
    }

    @Test
    void anAddressThatTriesManyLoginsWaitsToo() {
        for (int i = 0; i < 30; i++) {
            assertThat(enter("guess-" + login(), "wrong", "2001:db8:1:2::" + i))
                    .isInstanceOf(Desk.Outcome.Refused.class);
        }
        assertThat(enter(member(Role.VIEWER).login(), PASSWORD, "2001:db8:1:2:ffff::1"))
                .isInstanceOf(Desk.Outcome.Delayed.class);
        assertThat(enter(member(Role.VIEWER).login(), PASSWORD, "2001:db8:1:3::1"))
                .isInstanceOf(Desk.Outcome.Entry.class);
    }

    @Test
    void triesAtOnceCountAsMany() throws Exception {
        String login = "nobody-" + login();
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Desk.Outcome>> tries = IntStream.range(0, 16)
                    .<Callable<Desk.Outcome>>mapToObj(i -> () -> enter(login, "wrong", "198.51.100." + (100 + i)))
                    .toList();
            int lookedAt = 0;
            for (Future<Desk.Outcome> outcome : many.invokeAll(tries)) {
                lookedAt += outcome.get() instanceof Desk.Outcome.Refused ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(5);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void aLinkSetsAPasswordOnceAndANewOneClosesIt() {
        Member member = members().create(login(), "链接" + login(), Role.REVIEWER, null, null, "王芳");
        String old = token(links().make(member.id(), "王芳"));
        String current = token(links().make(member.id(), "王芳"));

        assertThat(links().holder(old)).isEmpty();
        assertThat(links().holder(current)).contains(member);
        assertThatThrownBy(() -> links().use(current, "kurz")).isInstanceOf(MemberRefusal.class);
        links().use(current, PASSWORD);
        assertThatThrownBy(() -> links().use(current, PASSWORD + "2")).hasMessageContaining("失效");
        assertThat(enter(member.login(), PASSWORD, HERE)).isInstanceOf(Desk.Outcome.Entry.class);

        String late = token(links().make(member.id(), "王芳"));
        clock.pass(Links.LIFE);
        assertThatThrownBy(() -> links().use(late, PASSWORD)).hasMessageContaining("失效");
        assertThat(office.getBean(JdbcTemplate.class).queryForList("select token_hash from member_link", String.class))
                .allSatisfy(hash -> assertThat(hash).hasSize(64).doesNotContain(late, current));
    }

    @Test
    void aTokenOpensUntilItsLastDayOrUntilItIsRevokedOrItsMemberLocked() {
        Member member = member(Role.REVIEWER);
        Member other = member(Role.REVIEWER);
        LocalDate today = LocalDate.now(clock);
        String endless = tokens().make(member, "月报程序", null);
        String short1 = tokens().make(member, "试用", today.plusDays(1));
        assertThatThrownBy(() -> tokens().make(member, "过期", today)).isInstanceOf(MemberRefusal.class);

        assertThat(tokens().holder(endless)).contains(member);
        assertThat(tokens().holder(short1)).contains(member);
        assertThat(tokens().holder("gm_guess")).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(tokens().holder(short1)).isEmpty();
        ApiToken listed = tokens().of(member).get(0);
        assertThat(tokens().revoke(other, listed.id())).as("another's").isFalse();
        assertThat(tokens().revoke(member, listed.id())).isTrue();
        assertThat(tokens().holder(endless)).isEmpty();

        String third = tokens().make(other, "x", null);
        members().activate(other.id(), false, null, "王芳");
        assertThat(tokens().holder(third)).isEmpty();
    }

    @Test
    void aPassEndsWithANewPasswordASignOutEverywhereAndALock() {
        Member member = member(Role.REVIEWER);
        for (Runnable end : List.<Runnable>of(
                () -> members().endSessions(member),
                () -> assertThat(members().changePassword(member, PASSWORD, PASSWORD))
                        .isTrue(),
                () -> members().activate(member.id(), false, null, "王芳"))) {
            Pass pass = pass(member);
            assertThat(office.getBean(Desk.class).holder(pass)).isEqualTo(member);
            end.run();
            assertThat(office.getBean(Desk.class).holder(pass)).isNull();
        }
        assertThat(enter(member.login(), PASSWORD, HERE)).as("locked").isInstanceOf(Desk.Outcome.Refused.class);
        assertThat(members().changePassword(member(Role.VIEWER), "wrong", PASSWORD))
                .isFalse();
    }

    @Test
    void theLastWhoCanRunTheOfficeStays() {
        List<Member> before = members().all().stream()
                .map(Person::member)
                .filter(Member::administers)
                .toList();
        Member last = member(Role.ADMIN);
        Member reviewer = member(Role.REVIEWER);
        before.forEach(admin -> members().activate(admin.id(), false, null, "王芳"));

        assertThatThrownBy(() -> members().activate(last.id(), false, null, "王芳"))
                .hasMessageContaining("最后一位");
        assertThatThrownBy(() -> members().change(last.id(), "改名", Role.VIEWER, null, reviewer))
                .hasMessageContaining("最后一位");
        Member second = member(Role.ADMIN);
        assertThatThrownBy(() -> members().activate(second.id(), false, second, second.name()))
                .as("oneself")
                .isInstanceOf(MemberRefusal.class);
        assertThat(members()
                        .change(last.id(), last.name(), Role.VIEWER, null, second)
                        .role())
                .isEqualTo(Role.VIEWER);
        assertThat(links().first("service")).isEmpty();
    }

    @Test
    void theTrailSaysWhoChangedWhatFromWhatToWhatAndHoldsNoPassword() {
        Member admin = member(Role.ADMIN);
        Member member = member(Role.VIEWER);
        members().change(member.id(), member.name() + "改", Role.REVIEWER, null, admin);
        enter("口令" + PASSWORD, "x", "198.51.100.77");

        AuditEntry change = find(AuditAction.MEMBER_CHANGED, member.login()).get(0);
        assertThat(change.actor()).isEqualTo(admin.name());
        assertThat(change.before()).isEqualTo(member.name() + ", VIEWER");
        assertThat(change.after()).isEqualTo(member.name() + "改, REVIEWER");
        assertThat(change.at()).isEqualTo(clock.instant());
        assertThat(office.getBean(Audit.class)
                        .find(new AuditQuery(null, null, null, null, null), 0, 1000)
                        .entries())
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(PASSWORD, "198.51.100.77"))
                .anySatisfy(entry -> assertThat(entry.after()).isEqualTo("198.51.100.*"));
        assertThat(find(AuditAction.MEMBER_CHANGED, "%")).isEmpty();
        AuditQuery later = new AuditQuery(admin.name(), null, clock.instant().plusSeconds(1), null, null);
        assertThat(office.getBean(Audit.class).find(later, 0, 10).total()).isZero();
    }

    private List<AuditEntry> find(AuditAction what, String subject) {
        return office.getBean(Audit.class)
                .find(new AuditQuery(null, what, null, null, subject), 0, 10)
                .entries();
    }

    private Desk.Outcome enter(String login, String password, String address) {
        return office.getBean(Desk.class).byPassword(login, password, address);
    }

    private Pass pass(Member member) {
        Desk.Outcome.Entry entry =
                (Desk.Outcome.Entry) office.getBean(Desk.class).byPassword(member.login(), PASSWORD, HERE);
        return new Pass() {
            @Override
            public long memberId() {
                return entry.member().id();
            }

            @Override
            public int epoch() {
                return entry.epoch();
            }
        };
    }

    private Member member(Role role) {
        int number = numbers.incrementAndGet();
        return members().create("m" + number, "人员" + number, role, null, PASSWORD, "王芳");
    }

    private String login() {
        return "l" + numbers.incrementAndGet();
    }

    private static String token(String link) {
        return Objects.requireNonNull(link.split("token=")[1]);
    }

    private Members members() {
        return office.getBean(Members.class);
    }

    private Links links() {
        return office.getBean(Links.class);
    }

    private Tokens tokens() {
        return office.getBean(Tokens.class);
    }
}
