package org.govmonitor.app.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.RegisteredHome;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.fetch.TimedFetcher;
import org.govmonitor.probe.SlotTimes;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rooms of the office without its schedule, on a network by script and with the clock in hand. */
final class ProbingOffice implements AutoCloseable {
    static final ZoneId ZONE = MonitorApplication.OFFICE_ZONE;
    static final HttpUrl HOME = HttpUrl.get("https://www.example.gov.cn/");
    static final HttpUrl GOOD = HttpUrl.get("https://good.example/robots.txt");
    private static final String UNIT = "示例单位";

    final HandClock clock = new HandClock();
    final ScriptedWeb web;
    private final ConfigurableApplicationContext context;

    /**
     * @param folder gets {@code config} and {@code data}
     * @param week how many days make a week
     * @param perDay slots
     */
    ProbingOffice(TestDatabase database, Path folder, ScriptedWeb web, int week, int perDay) throws IOException {
        this.web = web;
        Path config = Files.createDirectories(folder.resolve("config"));
        String rules = Files.readString(Path.of("../config/indicators.yaml"));
        Files.writeString(
                config.resolve("indicators.yaml"), rules.replace("\n  days: 7\n", "\n  days: " + week + "\n"));
        context = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(empty -> {
                    GenericApplicationContext beans = (GenericApplicationContext) empty;
                    beans.registerBean("handClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean("scriptedWeb", TimedFetcher.class, () -> web, bean -> bean.setPrimary(true));
                })
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
                        "--spring.main.log-startup-info=false",
                        "--monitor.config=" + config,
                        "--monitor.data=" + folder.resolve("data"),
                        "--monitor.availability.per-day=" + perDay,
                        "--monitor.availability.retry-after=0s,0s",
                        "--monitor.availability.known-good=good.example",
                        "--monitor.availability.known-good-at-least=1");
        Registrations registrations = context.getBean(Registrations.class);
        if (registrations.isEmpty()) {
            Site site = new Site("示例网站", HOME, UNIT, null, List.of());
            registrations.take(new Registry(List.of(new Unit(UNIT, null)), List.of(site), List.of()));
        }
    }

    RegisteredHome home() {
        return bean(Registrations.class).homes().get(0);
    }

    List<Instant> slots(LocalDate day) {
        return bean(SlotTimes.class).of(home().siteId(), day);
    }

    /** The first slot of a day, when the days before it are over. */
    void dawn(LocalDate day) {
        clock.now = slots(day).get(0);
        handOver();
        awaitEnd();
    }

    /** Lives through days slot by slot. @param script is told the number of each slot of its day before it comes */
    void live(LocalDate first, LocalDate last, IntConsumer script) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            List<Instant> slots = slots(day);
            for (int i = 0; i < slots.size(); i++) {
                script.accept(i);
                clock.now = slots.get(i);
                handOver();
                awaitEnd();
            }
        }
    }

    void handOver() {
        bean(ProbeRounds.class).handOver(List.of(home()), url -> true);
    }

    void awaitEnd() {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (bean(ProbeRounds.class).underWay() > 0) {
            assertThat(Instant.now()).isBefore(patience);
            LockSupport.parkNanos(200_000);
        }
    }

    SiteAvailability known() {
        return Objects.requireNonNull(bean(Availabilities.class).all().get(home().siteId()));
    }

    List<FindingView> findings() {
        return new ArrayList<>(bean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings());
    }

    long number(String query) {
        Long number = bean(JdbcTemplate.class).queryForObject(query, Long.class);
        return number == null ? -1 : number;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        bean(ProbeRounds.class).stop();
        context.close();
    }

    /** Shows the time it was set to. */
    static final class HandClock extends Clock {
        volatile Instant now = Instant.parse("2024-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZONE;
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
}
