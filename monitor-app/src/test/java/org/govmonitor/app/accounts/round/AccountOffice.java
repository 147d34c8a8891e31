package org.govmonitor.app.accounts.round;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The office as a command starts it, with a fake platform in the place of the real ones and a clock of the test's own. */
final class AccountOffice implements AutoCloseable {
    static final String UNIT = "沅溪县政府办";
    static final Instant START = LocalDate.of(2024, 1, 22)
            .atTime(9, 0)
            .atZone(MonitorApplication.OFFICE_ZONE)
            .toInstant();

    /** Shows the time it was set to. */
    static final class SetClock extends Clock {
        private volatile Instant now = START;

        void set(Instant instant) {
            now = instant;
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

    final SetClock clock = new SetClock();
    final FakePlatform platform = new FakePlatform();
    private final ConfigurableApplicationContext context;

    AccountOffice(TestDatabase database, Path data, String... settings) {
        this(database, data, WebApplicationType.NONE, settings);
    }

    /** The same with its pages, without its schedule. */
    static AccountOffice withPages(TestDatabase database, Path data) {
        return new AccountOffice(database, data, WebApplicationType.SERVLET, "server.port=0");
    }

    private AccountOffice(TestDatabase database, Path data, WebApplicationType web, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.config.location=classpath:/,classpath:/config/",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--monitor.data=" + data,
                "--monitor.fetch.delay=0",
                "--monitor.fetch.back-off=0",
                "--monitor.fetch.allow-address=127.0.0.0/8",
                "--monitor.media.article-delay=0",
                "--monitor.media.platforms.wechat-articles=" + platform.url("/"),
                "--monitor.media.platforms.wechat-api=" + platform.url("/api/"),
                "--monitor.media.platforms.weibo=" + platform.url("/weibo/"),
                "--monitor.media.platforms.weibo-visitor=" + platform.url("/visitor/")));
        if (web == WebApplicationType.NONE) {
            all.add(
                    "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");
        }
        Stream.of(settings).map(setting -> "--" + setting).forEach(all::add);
        context = new SpringApplicationBuilder(MonitorApplication.class)
                .web(web)
                .lazyInitialization(web == WebApplicationType.NONE)
                .initializers(empty -> ((GenericApplicationContext) empty)
                        .registerBean("setClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(all.toArray(String[]::new));
    }

    /** Of somebody who runs the office. */
    SignedInBrowser browser() {
        return SignedInBrowser.as(context, Role.ADMIN);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Registers accounts of one unit, and sites of it. */
    void register(List<MediaAccount> accounts, Site... sites) {
        bean(Registrations.class).take(new Registry(List.of(new Unit(UNIT, null)), List.of(sites), accounts));
    }

    RegisteredAccount account(String name) {
        return bean(Registrations.class).accounts().stream()
                .filter(account -> account.account().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static MediaAccount weChat(String name, AccountSource... sources) {
        return new MediaAccount(name, Platform.WECHAT, UNIT, List.of(sources));
    }

    static MediaAccount weChat(String name, String originalId, AccountSource... sources) {
        return new MediaAccount(
                name, Platform.WECHAT, UNIT, List.of(sources), new AccountMarks(name, null, originalId));
    }

    AccountSource feed(String path) {
        return AccountSource.feed(platform.url(path), null);
    }

    static HttpUrl article(String path) {
        return HttpUrl.get("https://mp.weixin.qq.com" + path);
    }

    /** A round of an account at a time; tells whether nothing is left to do. */
    boolean round(String name, Instant at) {
        clock.set(at);
        return bean(AccountRounds.class).complete(account(name), at, () -> false);
    }

    AccountSeen seen(String name) {
        return bean(StandingRows.class)
                .findById(account(name).id())
                .orElseThrow()
                .toSeen();
    }

    List<FindingView> findings() {
        return bean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    @Override
    public void close() {
        context.close();
        platform.close();
    }
}
